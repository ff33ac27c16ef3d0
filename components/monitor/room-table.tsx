import type { WebsocketStats } from '@/lib/contracts/operator';

/** The rooms with most members. */
export function RoomTable({ rooms, total }: { rooms: WebsocketStats['rooms']; total: number }) {
  return (
    <section aria-label="Rooms" className="border-t px-4 py-4 md:px-6">
      <h2 className="text-lg font-semibold">Rooms</h2>
      <p className="text-sm text-muted">
        {rooms.length < total ? `The fullest ${rooms.length} of ${total}.` : `${total} with members.`}
      </p>
      {rooms.length > 0 && (
        <table className="mt-2 w-full text-left">
          <thead className="text-sm text-muted">
            <tr className="border-b">
              <th scope="col" className="py-1.5 font-medium">
                Room
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Connections
              </th>
            </tr>
          </thead>
          <tbody className="divide-y font-mono text-sm">
            {rooms.map(({ name, members }) => (
              <tr key={name}>
                <td className="py-1.5 wrap-anywhere">{name}</td>
                <td className="py-1.5 pl-4 text-right">{members}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
