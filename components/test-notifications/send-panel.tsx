'use client';

import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useNotificationTrip } from '@/hooks/use-notification-trip';
import {
  notificationKindNames,
  notificationKinds,
  type NotificationKind,
} from '@/lib/contracts/notification-kinds';
import { Panel } from './panel';
import { TripSteps } from './trip-steps';

const kindOptions = notificationKindNames.map((kind) => ({
  value: kind,
  label: kind.replaceAll('_', ' '),
  hint: `${notificationKinds[kind].category.replaceAll('_', ' ')}, ${notificationKinds[kind].severity}`,
}));

/** Sends one to oneself, by the same path as a real one, and shows where it is. */
export function SendPanel() {
  const [kind, setKind] = useState<NotificationKind>('test_info');
  const [note, setNote] = useState('');
  const { trip, isSending, send } = useNotificationTrip();
  return (
    <Panel
      title="Send one to yourself"
      description="It takes the same path as a real one: a row in the database, then an event, then a toast."
    >
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void send(kind, note);
        }}
      >
        <Field label="Kind" className="w-full sm:w-56">
          <Select options={kindOptions} value={kind} onChange={(next) => setKind(next as NotificationKind)} />
        </Field>
        <Field label="Note (optional)" className="min-w-48 flex-1">
          <Input
            value={note}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <Button type="submit" variant="primary" isPending={isSending}>
          {!isSending && <BellRing aria-hidden className="size-4" />}
          Send to myself
        </Button>
      </form>
      <div aria-live="polite">{trip && <TripSteps trip={trip} />}</div>
    </Panel>
  );
}
