import Link from 'next/link';
import { useId, type ReactNode } from 'react';

type TodaySectionProps = {
  title: string;
  /** Rows; none: the section is not shown. */
  count: number;
  /** Where all of them are, when there are more. */
  more?: { href: string; label: string } | false;
  children: ReactNode;
};

/** One reason to look at records, and the records. */
export function TodaySection({ title, count, more, children }: TodaySectionProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <header className="flex min-h-8 items-center justify-between gap-3 border-b px-4 md:px-2.5">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {more && (
          <Link
            href={more.href}
            prefetch={false}
            className="py-1 text-sm text-accent hover:underline pointer-coarse:py-3"
          >
            {more.label}
          </Link>
        )}
      </header>
      <ul aria-labelledby={id} className="divide-y border-b">
        {children}
      </ul>
    </section>
  );
}
