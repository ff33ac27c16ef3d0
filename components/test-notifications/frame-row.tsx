import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { Frame } from '@/lib/client/desk-state';

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

export function FrameRow({ frame }: { frame: Frame }) {
  const { at, direction, event, payload, durationMs } = frame;
  const isIn = direction === 'in';
  const Icon = isIn ? ArrowDownLeft : ArrowUpRight;
  return (
    <li>
      <details className="group">
        <summary className="flex min-h-9 items-center gap-3 font-mono text-sm hover:bg-hover pointer-coarse:min-h-11">
          <Icon aria-hidden className={isIn ? 'size-4 shrink-0 text-accent' : 'size-4 shrink-0 text-muted'} />
          <span className="w-6 shrink-0 text-xs text-muted">{isIn ? 'in' : 'out'}</span>
          <span className="min-w-0 flex-1 truncate">{event}</span>
          {durationMs !== null && (
            <span className="shrink-0 text-xs text-muted">{Math.round(durationMs)} ms</span>
          )}
          <time dateTime={new Date(at).toISOString()} className="shrink-0 pr-1 text-xs text-muted">
            {clock.format(at)}
          </time>
        </summary>
        <pre className="overflow-x-auto bg-sunken px-3 py-2 font-mono text-xs wrap-anywhere whitespace-pre-wrap">
          {JSON.stringify(payload, null, 2)}
        </pre>
      </details>
    </li>
  );
}
