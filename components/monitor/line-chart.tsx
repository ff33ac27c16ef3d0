'use client';

import 'uplot/dist/uPlot.min.css';
import { useRef, useState, type KeyboardEvent } from 'react';
import { ChartTooltip } from './chart-tooltip';
import { CHART_HEIGHT_PX } from './chart-options';
import { pointWords, timeWords, type Unit } from './number-words';
import { usePlot, type Columns } from './use-plot';

type Props = { name: string; labels: string[]; unit: Unit; columns: Columns };

/** How far a key goes from a moment; with PageUp and PageDown a minute. */
const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Lines over time on a canvas, read off at the pointer or, by keyboard and by assistive technology, as a slider that
 * goes through the moments.
 */
export default function LineChart({ name, labels, unit, columns }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [isRead, setRead] = useState(false);
  const { index, readAt, leftOf } = usePlot(host, { labels, unit, columns });
  const last = columns[0].length - 1;
  const at = Math.min(index ?? last, last);
  const values = labels.map((_, line) => pointWords(columns[line + 1]?.[at], unit));

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    readAt(Math.min(last, Math.max(0, at + step)));
  }
  function stop(): void {
    setRead(false);
    readAt(null);
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={`${name}, moment`}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, last)}
      aria-valuenow={Math.max(0, at)}
      aria-valuetext={describe(columns[0][at], labels, values)}
      className="relative touch-pan-y"
      onKeyDown={onKeyDown}
      onFocus={() => {
        setRead(true);
        readAt(at);
      }}
      onBlur={stop}
      onPointerEnter={() => setRead(true)}
      onPointerLeave={stop}
    >
      <div ref={host} className="min-w-0 overflow-hidden" style={{ height: CHART_HEIGHT_PX }} />
      {isRead && index !== null && (
        <ChartTooltip at={columns[0][at] ?? 0} left={leftOf(at)} labels={labels} values={values} />
      )}
    </div>
  );
}

/** "15:04:05: connections 3, people 2". */
function describe(at: number | undefined, labels: string[], values: string[]): string {
  if (at === undefined) return 'no data';
  return `${timeWords(at)}: ${labels.map((label, line) => `${label} ${values[line]}`).join(', ')}`;
}
