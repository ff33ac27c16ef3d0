import { cn } from '@/components/ui/cn';

/** The bell of the desk. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={cn('size-6 shrink-0', className)}>
      <rect width="32" height="32" rx="6" className="fill-accent" />
      <g className="fill-on-accent">
        <path d="M16 6.5a1.6 1.6 0 0 1 1.6 1.6v.6c3.2.7 5.1 3.3 5.1 6.7v4.3l1.9 2.6H7.4l1.9-2.6v-4.3c0-3.4 1.9-6 5.1-6.7v-.6A1.6 1.6 0 0 1 16 6.5z" />
        <path d="M13.4 23.8h5.2a2.6 2.6 0 0 1-5.2 0z" />
      </g>
    </svg>
  );
}
