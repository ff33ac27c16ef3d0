import { lineStyle } from './line-style';

/** A piece of a chart's line, for legends. */
export function LineMark({ index }: { index: number }) {
  const { color, dash } = lineStyle(index);
  return (
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
  );
}
