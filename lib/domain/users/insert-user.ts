import type { Role } from '@/lib/contracts/common';
import { AppError } from '@/lib/core/errors';
import { Prisma, type User } from '@/lib/db/generated/client';

type NewUser = {
  email: string;
  name: string;
  role: Role;
  title?: string | null;
  passwordHash: string | null;
};

/** Stores a person with their inbox, in the caller's transaction. */
export async function insertUser(tx: Prisma.TransactionClient, { title, ...person }: NewUser): Promise<User> {
  const user = await tx.user.create({ data: { ...person, title: title || null } });
  await tx.inbox.create({ data: { userId: user.id } });
  return user;
}

/** The sentence for a taken email, where the database says so; any other error as it is. */
export function explainTakenEmail(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return error;
  const userMessage = 'Somebody has an account with this email already. Look for them in the list.';
  return new AppError('conflict', { userMessage, fields: { email: userMessage }, cause: error });
}
