import { dayLabel } from './day-label';

export function DaySeparator({ at }: { at: string }) {
  return (
    <div className="flex items-center gap-3 px-4 pt-4 pb-2 md:px-6" role="presentation">
      <span className="h-px flex-1 bg-line" />
      <time dateTime={at.slice(0, 10)} className="text-xs font-medium text-muted" suppressHydrationWarning>
        {dayLabel(new Date(at), new Date())}
      </time>
      <span className="h-px flex-1 bg-line" />
    </div>
  );
}
