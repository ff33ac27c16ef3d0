'use client';

import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { useTheme } from '@/components/ui/use-theme';
import { lineStyle } from './line-style';
import type { Point } from './series';

const HEIGHT_PX = 132;
const FONT = '11px "IBM Plex Mono", ui-monospace, monospace';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const toTimes = (_plot: uPlot, seconds: number[]) => seconds.map((second) => time.format(second * 1_000));

/** A value between two that nobody measured makes no line: it is drawn as a dot. */
function findLonePoints(plot: uPlot, seriesIndex: number): number[] {
  const values = plot.data[seriesIndex] ?? [];
  const isLone = (index: number) =>
    values[index] != null && values[index - 1] == null && values[index + 1] == null;
  return [...values.keys()].filter(isLone);
}

/** A token as the canvas needs it: resolved, light-dark() and all. */
function resolveColor(host: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function optionsFor(host: HTMLElement, labels: string[]): uPlot.Options {
  const color = (token: string) => resolveColor(host, token);
  const axis = { stroke: color('--color-muted'), font: FONT, ticks: { show: false } };
  const grid = { stroke: color('--color-line'), width: 1 };
  return {
    width: host.clientWidth,
    height: HEIGHT_PX,
    padding: [8, 28, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_plot, _min, max) => [0, Math.max(1, max * 1.1 || 0)] } },
    axes: [
      { ...axis, grid: { show: false }, values: toTimes, space: 88, size: 24 },
      { ...axis, grid, space: 32, size: 48 },
    ],
    series: [
      {},
      ...labels.map((label, index) => {
        const style = lineStyle(index);
        const stroke = color(style.color);
        const points = { show: true, size: 4, stroke, fill: stroke, filter: findLonePoints };
        return { label, stroke, dash: style.dash, width: 1.5, points };
      }),
    ],
  };
}

type Props = { labels: string[]; columns: [number[], ...Point[][]] };

/** Lines over time on a canvas. It says nothing to assistive technology: the numbers beside it do. */
export default function LineChart({ labels, columns }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const { theme } = useTheme();
  const key = labels.join('\n');

  useEffect(() => {
    const element = host.current!;
    const make = () => {
      plot.current?.destroy();
      plot.current = new uPlot(optionsFor(element, key ? key.split('\n') : []), [[]], element);
    };
    make();
    const observer = new ResizeObserver(() =>
      plot.current?.setSize({ width: element.clientWidth, height: HEIGHT_PX }),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.current?.destroy();
      plot.current = null;
    };
  }, [key, theme]);
  useEffect(() => {
    plot.current?.setData(columns);
  }, [columns, key, theme]);
  return <div ref={host} aria-hidden className="min-w-0 overflow-hidden" style={{ height: HEIGHT_PX }} />;
}
