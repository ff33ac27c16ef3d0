import { cookies } from 'next/headers';
import { timeZoneSchema, ZONE_COOKIE } from '@/lib/contracts/time-zone';

/** The zone this browser said it is in; nothing until it has, or when it makes no sense. */
export async function getZone(): Promise<string | undefined> {
  const { value } = (await cookies()).get(ZONE_COOKIE) ?? {};
  return timeZoneSchema.safeParse(value).data;
}
