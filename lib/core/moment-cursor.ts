import { z } from 'zod';
import { AppError } from './errors';

const momentSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** A place in a list ordered by a moment (newest first) and, for equal moments, by id (rising). */
export type Moment = { at: Date; id: string };

/** The opaque `nextCursor` for a place. */
const momentCursor = ({ at, id }: Moment): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** The place a cursor stands for. Throws `bad_request` for one that is not ours. */
export function parseMomentCursor(cursor: string): Moment {
  try {
    const [at, id] = momentSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { at: new Date(at), id };
  } catch (cause) {
    throw new AppError('bad_request', {
      userMessage: 'This place in the list is not known. Start from the top.',
      cause,
    });
  }
}

/** A page out of `limit + 1` rows: the one too many only says that there is more. */
export function momentPage<Row>(rows: Row[], limit: number, momentOf: (row: Row) => Moment) {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { shown, nextCursor: last ? momentCursor(momentOf(last)) : null };
}
