import { MAX_ESTIMATE_CENTS, totalOf } from '@/lib/contracts/ticket-rules';
import type { Estimate } from '@/lib/contracts/tickets';
import { parsePrice } from './ticket-words';

/** A line as it is typed. */
export type DraftLine = { key: number; text: string; quantity: string; price: string };
type Line = Estimate['lines'][number];
type LineProblem = { text?: string; quantity?: string; price?: string };

export const emptyLine = (key: number): DraftLine => ({ key, text: '', quantity: '1', price: '' });

export const draftOf = ({ lines }: Pick<Estimate, 'lines'>): DraftLine[] =>
  lines.map(({ text, quantity, unitCents }, key) => ({
    key,
    text,
    quantity: String(quantity),
    price: (unitCents / 100).toFixed(2),
  }));

function readLine({ text, quantity, price }: DraftLine): { line: Line; problem: LineProblem } {
  const count = /^\d{1,4}$/.test(quantity.trim()) ? Number(quantity) : 0;
  const unitCents = parsePrice(price);
  const problem: LineProblem = {
    ...(text.trim() === '' && { text: 'Write what it is.' }),
    ...((count < 1 || count > 1000) && { quantity: '1 to 1000.' }),
    ...(unitCents === null && { price: 'A price such as 12.50.' }),
  };
  return { line: { text: text.trim(), quantity: count, unitCents: unitCents ?? 0 }, problem };
}

/** What was typed, as an estimate; `lines` is null while something is wrong, `problems` says what in which line. */
export function readLines(drafts: DraftLine[]) {
  const read = drafts.map(readLine);
  const lines = read.map(({ line }) => line);
  const problems = read.map(({ problem }) => problem);
  const totalCents = totalOf(lines);
  const isFine = problems.every((problem) => Object.keys(problem).length === 0);
  return { lines: isFine && totalCents <= MAX_ESTIMATE_CENTS ? lines : null, problems, totalCents };
}
