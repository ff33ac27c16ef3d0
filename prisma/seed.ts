import { db } from '@/lib/db/prisma';
import { createUser } from '@/lib/testing/factories';
import { demoConversations } from './seed/conversations';
import { demoPeople } from './seed/people';
import { seedConversation } from './seed/seed-conversation';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Fills an empty database with the story of Harbour Street Works, at times relative to `now`. Answers whether it did:
 * a desk with anyone in it is left alone.
 */
export async function seedDemo(now = new Date()): Promise<boolean> {
  if ((await db().user.count()) > 0) return false;
  const people = new Map<string, Awaited<ReturnType<typeof createUser>>>();
  for (const { key, name, role, title } of demoPeople) {
    const createdAt = new Date(now.getTime() - 90 * DAY_MS);
    people.set(key, await createUser({ email: `${key}@demo.carillon.test`, name, role, title, createdAt }));
  }
  for (const conversation of demoConversations) await seedConversation(conversation, people, now);
  return true;
}
