'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import type { MonitorSample } from '@/lib/contracts/operator';
import type { ChartSpec } from './charts';
import { lineStyle } from './line-style';
import { toColumns, type Line, type Point } from './series';

// Charts are for this page alone; no other pays for them.
const LineChart = dynamic(() => import('./line-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-33 w-full" />,
});

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

type Props = { spec: ChartSpec; samples: MonitorSample[]; sampleMs: number };

/** One chart, with the newest number of each line. "No data" is said in words: it is not zero. */
export function ChartPanel({ spec, samples, sampleMs }: Props) {
  const { title, unit, lines, nothing } = spec;
  const columns = useMemo(() => toColumns(samples, lines, sampleMs), [samples, lines, sampleMs]);
  const last = samples.at(-1);
  const isBlank = columns.slice(1).every((column) => (column as Point[]).every((point) => point === null));
  return (
    <section aria-label={title} className="min-w-0 border-t px-4 py-3 md:px-6">
      <h2 className="flex items-baseline justify-between gap-2">
        <span className="font-medium">{title}</span>
        <span className="text-xs text-muted">{unit}</span>
      </h2>
      {isBlank ? (
        <p className="flex h-33 items-center justify-center text-sm text-muted">
          {last && lines.length === 0 ? 'None in this time' : `No data${nothing ? `: ${nothing}` : ''}`}
        </p>
      ) : (
        <LineChart labels={lines.map(({ label }) => label)} columns={columns} />
      )}
      <dl className="mt-1 flex min-h-5 flex-wrap gap-x-4 gap-y-0.5 text-xs">
        {lines.map((line, index) => (
          <Newest key={line.label} line={line} index={index} sample={last} />
        ))}
      </dl>
    </section>
  );
}

function Newest({ line, index, sample }: { line: Line; index: number; sample: MonitorSample | undefined }) {
  const { color, dash } = lineStyle(index);
  const value = sample ? line.read(sample) : null;
  return (
    <div className="flex items-center gap-1.5">
      <svg aria-hidden width="18" height="4" className="shrink-0">
        <line
          x2="18"
          y1="2"
          y2="2"
          strokeWidth="2"
          style={{ stroke: `var(${color})` }}
          strokeDasharray={dash.join(' ')}
        />
      </svg>
      <dt className="text-muted">{line.label}</dt>
      <dd className="font-mono">{value === null ? 'no data' : number.format(value)}</dd>
    </div>
  );
}
