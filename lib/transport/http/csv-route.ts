import { Readable } from 'node:stream';
import type { z } from 'zod';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { parseInput } from '@/lib/transport/parse-input';
import { answer } from './answer';
import { readRouteRequest, type RouteContext, type RouteRequest } from './route-request';

/** Lines as `csvLine` writes them: all at once, or as they are read. */
type Lines = AsyncIterable<string> | Iterable<string>;

async function* toBytes(lines: Lines): AsyncGenerator<Uint8Array> {
  for await (const line of lines) yield Buffer.from(line);
}

function download(lines: Lines, fileName: string): Response {
  return new Response(Readable.toWeb(Readable.from(toBytes(lines))) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}

/** A Next route handler that answers a domain read as a CSV file; a refusal is a problem document, as ever. */
export function csvRoute<Schema extends z.ZodType>(
  schema: Schema,
  read: (actor: UserActor, input: z.infer<Schema>) => Lines | Promise<Lines>,
  fileName: string,
  { input = ({ query }) => query }: { input?: (parts: RouteRequest) => unknown } = {},
) {
  return async function handle(request: Request, context: RouteContext): Promise<Response> {
    const found: Lines[] = [];
    const answered = await answer(request, async (actor) => {
      if (actor.kind !== 'user') throw new AppError('unauthenticated');
      const parts = await readRouteRequest(request, context);
      found.push(await read(actor, parseInput(schema, input(parts))));
      return { ok: true, data: {} };
    });
    return found[0] ? download(found[0], fileName) : answered;
  };
}
