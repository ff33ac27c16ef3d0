export const dynamic = 'force-dynamic';

/** The process lives and answers; nothing else is looked at, so that a restart is never asked for in vain. */
export function GET(): Response {
  return Response.json({ status: 'ok' });
}
