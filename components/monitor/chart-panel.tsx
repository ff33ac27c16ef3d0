'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import type { MonitorSample } from '@/lib/contracts/operator';
import type { ChartSpec } from './charts';
import { LineMark } from './line-mark';
import { pointWords } from './number-words';
import { toColumns, type Point } from './series';

// Charts are for this page alone; no other pays for them.
const LineChart = dynamic(() => import('./line-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-35 w-full" />,
});

type Props = { spec: ChartSpec; samples: MonitorSample[]; sampleMs: number };

/** One chart, with the newest number of each line. "No data" is said in words: it is not zero. */
export function ChartPanel({ spec, samples, sampleMs }: Props) {
  const { title, about, unit, lines, nothing } = spec;
  const columns = useMemo(() => toColumns(samples, lines, sampleMs), [samples, lines, sampleMs]);
  const last = samples.at(-1);
  const isBlank = columns.slice(1).every((column) => (column as Point[]).every((point) => point === null));
  return (
    <section aria-label={title} className="min-w-0 border-t px-4 py-3 md:px-6">
      <h2 className="font-medium">{title}</h2>
      <p className="mb-1 text-xs text-muted">{about}</p>
      {isBlank ? (
        <p className="flex h-35 items-center justify-center text-sm text-muted">
          {last && lines.length === 0
            ? 'None in this time: measured, and zero'
            : `No data${nothing ? `: ${nothing}` : ''}`}
        </p>
      ) : (
        <LineChart name={title} labels={lines.map(({ label }) => label)} unit={unit} columns={columns} />
      )}
      <dl aria-label="Now" className="mt-1 flex min-h-5 flex-wrap gap-x-4 gap-y-0.5 text-xs">
        {lines.map(({ label, read }, index) => (
          <div key={label} className="flex items-center gap-1.5">
            <LineMark index={index} />
            <dt className="text-muted">{label}</dt>
            <dd className="font-mono">{pointWords(last && read(last), unit)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
