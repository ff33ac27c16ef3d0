/** What everything that is typed into or chosen from looks like. */
export const controlStyle =
  'w-full min-w-0 rounded-sm border border-control bg-raised px-2.5 text-base text-ink transition-colors hover:border-muted disabled:cursor-not-allowed disabled:opacity-55 aria-invalid:border-red data-invalid:border-red';
