import { randomUUID } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { singleton } from '@/lib/core/singleton';
import { hashPassword, normalizePassword } from './hash-password';

const nobodysHash = () => singleton('nobodys password hash', () => hashPassword(randomUUID()));

/**
 * Whether a password fits a stored hash. Without a hash (no such account, disabled, no password) it does the same
 * work on a hash that nothing fits, so that the time taken does not tell which accounts exist.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodysHash()), normalizePassword(password));
  return fits && passwordHash !== null;
}
