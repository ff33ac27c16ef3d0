import { findSessionActor, type SessionActor } from '@/lib/domain/users';
import { readSessionCookie } from './session-cookie';

/** Whom the session cookie stands for, as the database says now; null when there is none or it has ended. */
export async function findCookieActor(
  cookies: Record<string, string>,
  isSecure: boolean,
): Promise<SessionActor | null> {
  const named = await readSessionCookie(cookies, isSecure);
  const actor = named && (await findSessionActor(named.sessionId));
  return actor && actor.userId === named.userId ? actor : null;
}
