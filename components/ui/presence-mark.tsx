import { cn } from './cn';

export type PresenceMarkKind = 'online' | 'busy' | 'away' | 'do_not_disturb' | 'offline';

/** Each its own shape, for those who do not tell the colours apart; in a box of 10 by 10. */
const shapes = {
  online: <circle cx="5" cy="5" r="4.5" />,
  busy: <rect x="1" y="1" width="8" height="8" rx="1" />,
  away: <path d="M5 .5a4.5 4.5 0 1 0 4.4 5.5A3.6 3.6 0 0 1 5 .5Z" />,
  do_not_disturb: (
    <>
      <circle cx="5" cy="5" r="4.5" />
      <rect x="2.2" y="4.1" width="5.6" height="1.8" className="fill-paper" />
    </>
  ),
  offline: <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};
const colours = {
  online: 'text-green',
  busy: 'text-red',
  away: 'text-amber',
  do_not_disturb: 'text-red',
  offline: 'text-muted',
};
const words = {
  online: 'online',
  busy: 'busy',
  away: 'away',
  do_not_disturb: 'do not disturb',
  offline: 'offline',
};

/** Whether somebody is here and may be spoken to, on the corner of their avatar. */
export function PresenceMark({ kind }: { kind: PresenceMarkKind }) {
  return (
    <span className="absolute -right-1 -bottom-1 rounded-full bg-paper p-0.5">
      <svg aria-hidden viewBox="0 0 10 10" fill="currentColor" className={cn('size-2.5', colours[kind])}>
        {shapes[kind]}
      </svg>
      <span className="sr-only">{words[kind]}</span>
    </span>
  );
}
