import { slaState, type SlaState, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Due = { status: WorkOrderStatus; createdAt: string; dueAt: string };

function span(ms: number): string {
  if (ms < HOUR_MS) return `${Math.max(1, Math.round(ms / MINUTE_MS))} min`;
  if (ms < 2 * DAY_MS) return `${Math.round(ms / HOUR_MS)} h`;
  return `${Math.round(ms / DAY_MS)} d`;
}

/** Where an order stands against its due date, and in how many words. `now` in epoch ms. */
export function dueWords(order: Due, now: number, timeZone?: string): { state: SlaState; words: string } {
  const dueAt = Date.parse(order.dueAt);
  const state = slaState({ status: order.status, createdAt: Date.parse(order.createdAt), dueAt }, now);
  if (state === 'breached') return { state, words: `Overdue ${span(now - dueAt)}` };
  if (state === 'due_soon') return { state, words: `Due in ${span(dueAt - now)}` };
  const day = (at: number) => new Date(at).toLocaleDateString('en-GB', { timeZone });
  if (state === 'on_track' && day(dueAt) === day(now)) {
    const time = new Date(dueAt).toLocaleTimeString('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    return { state, words: `Due today ${time}` };
  }
  const date = new Date(dueAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone });
  return { state, words: state === 'finished' ? `Was due ${date}` : `Due ${date}` };
}
