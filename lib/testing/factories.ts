import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { UserActor } from '@/lib/core/actor';
import type { Role } from '@/lib/contracts/common';
import { demoPassword } from '@/lib/contracts/demo';
import { singleton } from '@/lib/core/singleton';
import type { Chat, Message, Session, User } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';

export { demoPassword };

/** Hashed once and shared: argon2id (what this library does by default) is slow on purpose. */
const demoPasswordHash = (): Promise<string> => singleton('demo-password-hash', () => hash(demoPassword));

/** Somebody who signs in: with an email. */
export type TestUser = User & { email: string };
type UserOptions = Partial<
  Pick<TestUser, 'id' | 'email' | 'name' | 'title' | 'disabledAt' | 'lastSeenAt' | 'createdAt'>
> & { role?: Role };

/** A person who can sign in with `demoPassword`, with an empty inbox. */
export async function createUser({ role = 'technician', ...options }: UserOptions = {}): Promise<TestUser> {
  const id = options.id ?? randomUUID();
  const email = options.email ?? `${role}.${id}@test.carillon.test`;
  const row = await db().user.create({
    data: {
      id,
      name: `Test ${role} ${id.slice(0, 4)}`,
      role,
      passwordHash: await demoPasswordHash(),
      ...options,
      email,
      inbox: { create: {} },
    },
  });
  return { ...row, email };
}

/** A sign-in of a person, good for a day. */
export function createSession(
  user: Pick<User, 'id'>,
  options: Partial<Omit<Session, 'userId'>> = {},
): Promise<Session> {
  const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000);
  return db().session.create({ data: { kind: 'browser', expiresAt, ...options, userId: user.id } });
}

/** Who acts, in a domain test: a person (made when none is given) with a session. */
export async function createActor(options: UserOptions & { user?: User } = {}): Promise<UserActor> {
  const { user: given, ...userOptions } = options;
  const user = given ?? (await createUser(userOptions));
  const session = await createSession(user);
  const origin = { transport: 'system', requestId: randomUUID(), address: null, userAgent: null } as const;
  return { kind: 'user', userId: user.id, name: user.name, role: user.role, sessionId: session.id, origin };
}

type HasId = { id: string } | { userId: string };
const idOf = (person: HasId) => ('userId' in person ? person.userId : person.id);

/** A chat of these people, direct or (given a name, or not exactly two) a group. Nothing is written in it yet. */
export function createChat(
  members: HasId[],
  options: { id?: string; name?: string; createdAt?: Date } = {},
): Promise<Chat> {
  const ids = members.map(idOf);
  const isDirect = ids.length === 2 && !options.name;
  return db().chat.create({
    data: {
      ...options,
      ...(options.createdAt && { lastActivityAt: options.createdAt }),
      kind: isDirect ? 'direct' : 'group',
      name: isDirect ? null : (options.name ?? 'Test group'),
      directKey: isDirect ? [...ids].sort().join(':') : null,
      createdById: ids[0],
      members: { create: ids.map((userId) => ({ userId })) },
    },
  });
}

/** A message as it stands in the log, past the domain: no notification, no event. It gets the chat's next `seq`. */
export function createMessage(
  chat: { id: string },
  sender: HasId,
  options: Partial<Pick<Message, 'id' | 'body' | 'clientId' | 'createdAt' | 'kind' | 'mentionedIds'>> = {},
): Promise<Message> {
  return db().$transaction(async (tx) => {
    const lastActivityAt = options.createdAt ?? new Date();
    const { lastSeq } = await tx.chat.update({
      where: { id: chat.id },
      data: { lastSeq: { increment: 1 }, lastActivityAt },
    });
    const message = {
      chatId: chat.id,
      seq: lastSeq,
      senderId: idOf(sender),
      clientId: randomUUID(),
      body: 'Hello',
    };
    return tx.message.create({ data: { ...message, createdAt: lastActivityAt, ...options } });
  });
}
