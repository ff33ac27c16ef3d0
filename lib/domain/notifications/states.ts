import { Prisma } from '@/lib/db/generated/client';

/** SQL that brings a row `n` into a state. What was read was seen; a read row no longer collects events. */
export const asRead = Prisma.sql`
  "readAt" = coalesce(n."readAt", now()), "seenAt" = coalesce(n."seenAt", now()), "openKey" = null`;
export const asArchived = Prisma.sql`${asRead}, "archivedAt" = now()`;
export const asResolved = Prisma.sql`${asRead}, "resolvedAt" = now()`;

export const withIds = (ids: string[]) => Prisma.sql`n.id = any (${ids}::uuid[])`;
