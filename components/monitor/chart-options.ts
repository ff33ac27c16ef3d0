import type uPlot from 'uplot';
import { lineStyle } from './line-style';
import { KIB, MIB, pointWords, timeWords, type Unit } from './number-words';

export const CHART_HEIGHT_PX = 140;
const FONT = '11px "IBM Plex Mono", ui-monospace, monospace';
const MIN_TICK_SPACE_PX = 32;
const stepsOf = (steps: number[], scales: number[]) =>
  scales.flatMap((scale) => steps.map((step) => step * scale));
/** Between two marks of the axis: things that are counted have no halves, and bytes are no round thousands. */
const steps: Partial<Record<Unit, number[]>> = {
  '': stepsOf([1, 2, 5], [1, 10, 100, 1_000, 10_000]),
  bytes: stepsOf([1, 2, 5, 10, 20, 50, 100, 200, 500], [KIB, MIB, 1_000 * MIB]),
};

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

function toSeries(label: string, index: number, color: (token: string) => string): uPlot.Series {
  const style = lineStyle(index);
  const stroke = color(style.color);
  const points = { show: true, size: 4, stroke, fill: stroke, filter: findLonePoints };
  return { label, stroke, dash: style.dash, width: 1.5, points };
}

type Drawing = {
  labels: string[];
  unit: Unit;
  /** The index of the moment under the pointer; null: none. */
  onRead: (index: number | null) => void;
};

/** How one chart is drawn. The line under the pointer runs through all charts of the page: what went up together? */
export function chartOptions(host: HTMLElement, { labels, unit, onRead }: Drawing): uPlot.Options {
  const color = (token: string) => resolveColor(host, token);
  const axis = { stroke: color('--color-muted'), font: FONT, ticks: { show: false } };
  const grid = { stroke: color('--color-line'), width: 1 };
  return {
    width: host.clientWidth,
    height: CHART_HEIGHT_PX,
    padding: [8, 28, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, sync: { key: 'monitor' } },
    hooks: { setCursor: [({ cursor }) => onRead(cursor.idx ?? null)] },
    scales: { y: { range: (_plot, _min, max) => [0, Math.max(unit === 'bytes' ? KIB : 1, max * 1.1 || 0)] } },
    axes: [
      {
        ...axis,
        grid: { show: false },
        values: (_plot, seconds) => seconds.map(timeWords),
        space: 88,
        size: 24,
      },
      {
        ...axis,
        grid,
        space: MIN_TICK_SPACE_PX,
        size: 64,
        values: (_plot, splits) => splits.map((value) => pointWords(value, unit)),
        ...(steps[unit] && { incrs: steps[unit] }),
      },
    ],
    series: [{}, ...labels.map((label, index) => toSeries(label, index, color))],
  };
}
