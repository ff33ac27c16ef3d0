import type { ThreadRow } from './thread-rows';

const LINE_PX = 20;
const BUBBLE_PADDING_PX = 14;
const CHARACTERS_PER_LINE = 60;

/** A first guess, so that the scrollbar is about right before a row was ever on the screen; then it is measured. */
export function estimateRowHeight(row: ThreadRow): number {
  if (row.kind === 'day') return 40;
  if (row.kind === 'unread' || row.kind === 'system') return 32;
  const body = row.kind === 'message' ? row.message.body : row.item.body;
  const lines = body
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
  return BUBBLE_PADDING_PX + lines * LINE_PX + (row.isFirstOfGroup ? 12 : 2) + (row.isLastOfGroup ? 18 : 0);
}
