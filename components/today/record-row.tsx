import Link from 'next/link';
import type { ReactNode } from 'react';

type RecordRowProps = {
  href: string;
  /** "WO-1001". */
  number: string;
  title: string;
  /** Whose it is, and where. */
  detail: string;
  /** What counts about it now: when it is due, or where it stands. */
  state: ReactNode;
};

/** A record in a line or two; the whole row leads to it. */
export function RecordRow({ href, number, title, detail, state }: RecordRowProps) {
  return (
    <li className="relative grid min-h-11 grid-cols-[1fr_auto] items-center gap-x-3 px-4 py-2 focus-within:bg-hover hover:bg-hover md:grid-cols-[4.25rem_1fr_auto] md:px-2.5 md:py-1.5">
      <span className="font-mono text-xs text-muted">{number}</span>
      <span className="col-span-2 row-start-2 min-w-0 md:col-span-1 md:col-start-2 md:row-start-1">
        <Link
          href={href}
          dir="auto"
          className="line-clamp-2 text-left font-medium wrap-anywhere after:absolute after:inset-0 md:line-clamp-1"
        >
          {title}
        </Link>
        {detail && (
          <span dir="auto" className="block truncate text-left text-xs text-muted">
            {detail}
          </span>
        )}
      </span>
      {state}
    </li>
  );
}
