import type { WebsocketStats } from '@/lib/contracts/operator';

type Props = { rooms: WebsocketStats['rooms']; total: number; users: WebsocketStats['users'] };

/** The rooms with most members; a person's own room with their name. */
export function RoomTable({ rooms, total, users }: Props) {
  const names = new Map(users.map(({ id, name }) => [`user_${id}`, name]));
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
                <td className="py-1.5 wrap-anywhere">
                  {name}{' '}
                  <span dir="auto" className="font-sans text-muted">
                    {names.get(name)}
                  </span>
                </td>
                <td className="py-1.5 pl-4 text-right">{members}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
