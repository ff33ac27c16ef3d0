import { checkReadiness } from '@/lib/server/check-readiness';

export const dynamic = 'force-dynamic';

/** May this process get traffic? 503 names the part that says no. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  return Response.json(readiness, { status: readiness.isReady ? 200 : 503 });
}
