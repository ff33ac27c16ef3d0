import { randomUUID } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Role } from '@/lib/contracts/common';
import type { UserActor } from '@/lib/core/actor';
import { hasUsers } from '@/lib/domain/users';
import { stampedAddressOf } from './client-address';
import { findCookieActor } from './cookie-actor';
import { isSecureRequest } from './is-secure-request';
import { PATH_HEADER } from './path-header';
import { toUserActor } from './to-user-actor';

/** Who is signed in in this browser, for pages and server actions; asked of the database once a request. */
export const getActor = cache(async function getActor(): Promise<UserActor | null> {
  const [cookieJar, headerList] = await Promise.all([cookies(), headers()]);
  const byName = Object.fromEntries(cookieJar.getAll().map(({ name, value }) => [name, value]));
  const session = await findCookieActor(byName, isSecureRequest(headerList));
  if (!session) return null;
  return toUserActor(session, {
    transport: 'action',
    requestId: randomUUID(),
    address: stampedAddressOf(headerList),
    userAgent: headerList.get('user-agent'),
  });
});

/** Who is signed in; nobody is sent to sign in (and back here after it), or to the set-up of an empty desk. */
export async function requireActor(): Promise<UserActor> {
  const actor = await getActor();
  if (actor) return actor;
  if (!(await hasUsers())) redirect('/setup');
  const path = (await headers()).get(PATH_HEADER) ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

/** Who is signed in, if their role is one of these; others are sent to their start page. */
export async function requireRole(...allowed: readonly Role[]): Promise<UserActor> {
  const actor = await requireActor();
  if (!allowed.includes(actor.role)) redirect('/');
  return actor;
}
