import type { Role } from '@/lib/contracts/common';
import { AppError } from '@/lib/core/errors';
import { Prisma, type User } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { notify } from '@/lib/domain/notifications';

type NewUser = {
  email: string | null;
  phone?: string | null;
  name: string;
  role: Role;
  title?: string | null;
  passwordHash: string | null;
};

/** Stores a person with their inbox and a welcome in it, in the caller's transaction. */
export async function insertUser(tx: Tx, { title, ...person }: NewUser): Promise<User> {
  const user = await tx.user.create({ data: { ...person, title: title || null } });
  await tx.inbox.create({ data: { userId: user.id } });
  // Nothing to publish: nobody can be connected as this person yet.
  await notify(tx, [
    {
      userId: user.id,
      kind: 'welcome',
      subjectKey: `welcome_${user.id}`,
      data: { name: user.name },
      actorId: null,
    },
  ]);
  return user;
}

/** The sentence for a taken email, where the database says so; any other error as it is. */
export function explainTakenEmail(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return error;
  const userMessage = 'Somebody has an account with this email already. Look for them in the list.';
  return new AppError('conflict', { userMessage, fields: { email: userMessage }, cause: error });
}
