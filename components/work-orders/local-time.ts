/** ISO ↔ what `<input type="datetime-local">` shows, in the reader's own zone. */
export function toLocalInput(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Null while what is typed is no moment yet. */
export function fromLocalInput(value: string): string | null {
  const at = new Date(value);
  return value === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** ISO ↔ what `<input type="date">` shows: the reader's own day, which a date stands for up to its end. */
export const toDateInput = (iso: string) => toLocalInput(iso).slice(0, 10);
export const fromDateInput = (value: string) => (value === '' ? null : fromLocalInput(`${value}T23:59`));
