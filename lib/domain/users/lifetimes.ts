const DAY_MS = 24 * 60 * 60 * 1000;

/** A browser stays signed in this long after signing in. */
export const BROWSER_SESSION_MS = 30 * DAY_MS;
/** A refresh token, and the session it belongs to, live this long after the last refresh. */
export const REFRESH_TOKEN_MS = 30 * DAY_MS;
export const ACCESS_TOKEN_SECONDS = 15 * 60;
/** `lastSeenAt` of a session is written at most this often. */
export const SESSION_TOUCH_MS = 5 * 60 * 1000;
