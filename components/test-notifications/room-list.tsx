/** The rooms this connection is in: whose events it hears. */
export function RoomList({ rooms }: { rooms: string[] }) {
  if (rooms.length === 0)
    return <p className="mt-3 text-sm text-muted">In no room: nothing arrives until it is connected.</p>;
  return (
    <details className="mt-3">
      <summary className="text-sm font-medium">
        In {rooms.length} {rooms.length === 1 ? 'room' : 'rooms'}
      </summary>
      <ul
        className="mt-2 flex max-h-48 flex-col gap-0.5 overflow-y-auto font-mono text-sm"
        tabIndex={0}
        aria-label="Rooms"
      >
        {rooms.map((room) => (
          <li key={room} className="wrap-anywhere">
            {room}
          </li>
        ))}
      </ul>
    </details>
  );
}
