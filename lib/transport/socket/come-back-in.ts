const SOONEST_MS = 1_000;
const SPREAD_MS = 9_000;

/** When a client that is sent away should try again: spread, so that they do not all come back at once (ms). */
export const comeBackIn = () => SOONEST_MS + Math.floor(Math.random() * SPREAD_MS);
