import { CircleAlert, CircleCheck, CircleDashed, CircleMinus } from 'lucide-react';
import { cn } from '@/components/ui/cn';
import type { Trip } from '@/hooks/use-notification-trip';
import { notificationKinds } from '@/lib/contracts/notification-kinds';

type Step = { name: string; ms: number | null; explains: string; held?: string };

/** Why the last step does not come; only where it does not. */
const reasons = {
  do_not_disturb: {
    held: 'held back',
    explains:
      'do not disturb, until you choose another status; it waits in the inbox, and critical kinds pass',
  },
  other_tab: { held: 'not here', explains: 'another tab of this browser shows it: only one of them does' },
} satisfies Record<NonNullable<Trip['notShown']>, { held: string; explains: string }>;

function stepsOf(trip: Trip): Step[] {
  const steps = [
    {
      name: 'Committed',
      ms: trip.committedMs,
      explains: 'stored in the database; the server’s clock, set right by a ping',
    },
    { name: 'Acked', ms: trip.ackedMs, explains: 'the server confirmed it to this page' },
    { name: 'Received', ms: trip.receivedMs, explains: 'its event reached this page' },
  ];
  const hasToast = notificationKinds[trip.kind].channels.includes('toast');
  if (!hasToast) return steps;
  const shown = { name: 'Shown', ms: trip.shownMs, explains: 'its toast is on the screen of this tab' };
  const isHeld = trip.shownMs === null && trip.notShown !== null;
  return [...steps, isHeld ? { ...shown, ...reasons[trip.notShown!] } : shown];
}

/** Each hop with its time since the button was pressed. */
export function TripSteps({ trip }: { trip: Trip }) {
  if (trip.error)
    return (
      <p role="alert" className="mt-4 flex items-start gap-2 text-red">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {trip.error}
      </p>
    );
  const steps = stepsOf(trip);
  return (
    <div className="mt-4">
      <ol className="divide-y border-y" data-testid="trip">
        {steps.map((step) => (
          <TripStep key={step.name} {...step} />
        ))}
      </ol>
      {steps.length === 3 && (
        <p className="mt-2 text-sm text-muted">
          This kind shows no toast; it is in the inbox and counted by the bell.
        </p>
      )}
      {trip.notificationId && (
        <p className="mt-2 font-mono text-xs wrap-anywhere text-muted">{trip.notificationId}</p>
      )}
    </div>
  );
}

function TripStep({ name, ms, explains, held }: Step) {
  const pending = held ? CircleMinus : CircleDashed;
  const Icon = ms === null ? pending : CircleCheck;
  const color = held ? 'text-amber' : 'text-muted';
  return (
    <li
      className="flex min-h-10 items-center gap-3 py-1.5"
      data-hop={name.toLowerCase()}
      data-done={ms !== null}
    >
      <Icon aria-hidden className={cn('size-4 shrink-0', ms === null ? color : 'text-green')} />
      <span className="min-w-0 flex-1">
        <span className="font-medium">{name}</span>
        <span className="ml-2 text-sm text-muted max-sm:ml-0 max-sm:block">{explains}</span>
      </span>
      <span className="shrink-0 font-mono text-sm tabular-nums">
        {ms === null ? (held ?? 'waiting…') : `+${ms} ms`}
      </span>
    </li>
  );
}
