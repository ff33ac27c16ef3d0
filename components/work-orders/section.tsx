import { useId, type ReactNode } from 'react';

type SectionProps = {
  title: string;
  /** A number or a button beside it. */ aside?: ReactNode;
  children: ReactNode;
};

/** A headed part of a record, under a hairline. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t py-4 first:border-t-0 max-md:px-4">
      <header className="mb-2 flex min-h-8 items-center justify-between gap-3">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
