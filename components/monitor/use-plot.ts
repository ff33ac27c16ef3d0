'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import uPlot from 'uplot';
import { useTheme } from '@/components/ui/use-theme';
import { CHART_HEIGHT_PX, chartOptions } from './chart-options';
import type { Unit } from './number-words';
import type { Point } from './series';

export type Columns = [number[], ...Point[][]];
type Drawn = { labels: string[]; unit: Unit; columns: Columns };

/** A plot in `host`, drawn anew with the theme and the names of its lines, kept up to date with its numbers. */
export function usePlot(host: RefObject<HTMLDivElement | null>, { labels, unit, columns }: Drawn) {
  const plot = useRef<uPlot | null>(null);
  const [index, setIndex] = useState<number | null>(null);
  const { theme } = useTheme();
  const key = labels.join('\n');

  useEffect(() => {
    const element = host.current!;
    const names = key ? key.split('\n') : [];
    const made = new uPlot(chartOptions(element, { labels: names, unit, onRead: setIndex }), [[]], element);
    plot.current = made;
    const observer = new ResizeObserver(() =>
      made.setSize({ width: element.clientWidth, height: CHART_HEIGHT_PX }),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [host, key, unit, theme]);
  useEffect(() => {
    plot.current?.setData(columns);
  }, [columns, key, unit, theme]);

  /** Puts the line under this moment, as a pointer there would; null takes it away. */
  function readAt(next: number | null): void {
    const made = plot.current;
    const moment = next === null ? undefined : columns[0][next];
    if (!made) return;
    const left = moment === undefined ? -10 : made.valToPos(moment, 'x');
    made.setCursor({ left, top: moment === undefined ? -10 : 0 });
  }
  /** Where a moment is, in px from the left of the host. */
  const leftOf = (at: number) => {
    const made = plot.current;
    const moment = columns[0][at];
    return made && moment !== undefined ? made.valToPos(moment, 'x') + made.over.offsetLeft : 0;
  };
  return { index, readAt, leftOf };
}
