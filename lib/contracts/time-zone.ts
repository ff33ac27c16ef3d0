import { z } from 'zod';

/** Written by the browser, so that "today" is the person's own day also in what the server renders. */
export const ZONE_COOKIE = 'carillon-zone';

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A person's time zone by its IANA name, as `Europe/Warsaw`. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, 'Send an IANA time zone, as Europe/Warsaw.');
