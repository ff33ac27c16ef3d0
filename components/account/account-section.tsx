import { useId, type ReactNode } from 'react';

type Props = { title: string; description?: ReactNode; children: ReactNode };

export function AccountSection({ title, description, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="px-4 py-6 md:px-6">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {description && <p className="mt-1 text-base text-muted">{description}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
