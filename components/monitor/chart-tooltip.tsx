import { LineMark } from './line-mark';
import { timeWords } from './number-words';

type Props = { at: number; left: number; labels: string[]; values: string[] };

/** What each line says at one moment, beside the line that marks it. It says nothing aloud: the chart itself does. */
export function ChartTooltip({ at, left, labels, values }: Props) {
  return (
    <div
      aria-hidden
      data-testid="chart-tooltip"
      className="pointer-events-none absolute top-1 z-10"
      style={{ left, transform: `translateX(${left > 220 ? 'calc(-100% - 8px)' : '8px'})` }}
    >
      <div className="rounded-sm border bg-raised px-2 py-1.5 text-xs whitespace-nowrap shadow-float">
        <p className="font-mono text-muted">{timeWords(at)}</p>
        {labels.map((label, line) => (
          <p key={label} className="flex items-center gap-1.5">
            <LineMark index={line} />
            <span className="max-w-40 flex-1 truncate">{label}</span>
            <span className="pl-2 font-mono">{values[line]}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
