'use client';

import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import { PageHeader } from '@/components/ui/page-header';
import { useMonitor } from '@/hooks/use-monitor';
import type { Monitor } from '@/lib/contracts/operator';
import { ChartPanel } from './chart-panel';
import { chartsOf } from './charts';
import { ConnectedUsers } from './connected-users';
import { RoomTable } from './room-table';
import { summarize } from './summary';

/** How the desk does now and did in the last quarter of an hour, and who is on it. */
export function MonitorView({ first }: { first: Monitor }) {
  const { monitor, isFrozen, setFrozen, error, refresh } = useMonitor(first);
  const { samples, sampleMs, now } = monitor;
  const charts = useMemo(() => chartsOf(samples), [samples]);
  const Icon = isFrozen ? Play : Pause;
  return (
    <>
      <PageHeader
        title="Monitor"
        description="The last 15 minutes of this server, measured every 2 seconds."
        actions={
          <>
            <MonitorState isFrozen={isFrozen} error={error} hasSamples={samples.length > 0} />
            <Button onClick={() => setFrozen(!isFrozen)}>
              <Icon aria-hidden className="size-4" />
              {isFrozen ? 'Go on' : 'Freeze'}
            </Button>
          </>
        }
      />
      <Summary monitor={monitor} />
      <div className="grid grid-cols-1 lg:grid-cols-2 2xl:grid-cols-3">
        {charts.map((spec) => (
          <ChartPanel key={spec.title} spec={spec} samples={samples} sampleMs={sampleMs} />
        ))}
      </div>
      <ConnectedUsers users={now.users} total={now.connectedUsers} onChanged={refresh} />
      <RoomTable rooms={now.rooms} total={now.roomCount} users={now.users} />
    </>
  );
}

function Summary({ monitor }: { monitor: Monitor }) {
  return (
    <dl
      aria-label="In short"
      className="grid grid-cols-3 gap-x-6 gap-y-3 border-t px-4 py-3 md:flex md:flex-wrap md:gap-x-8 md:px-6"
    >
      {summarize(monitor).map(({ name, value, isBad }) => (
        <div key={name} className="min-w-0">
          <dt className="truncate text-xs text-muted">{name}</dt>
          <dd className={cn('font-mono', isBad && 'text-red')}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type State = { isFrozen: boolean; error: string | null; hasSamples: boolean };

/** Whether what is on the screen is of now. */
function MonitorState({ isFrozen, error, hasSamples }: State) {
  return (
    <span role="status">
      {error && !isFrozen && <Chip tone="red">No answer: {error}</Chip>}
      {isFrozen && <Chip tone="amber">Frozen</Chip>}
      {!error && !isFrozen && (
        <Chip tone={hasSamples ? 'green' : 'neutral'}>{hasSamples ? 'Measuring' : 'No data yet'}</Chip>
      )}
    </span>
  );
}
