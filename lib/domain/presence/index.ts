export { arrivePresence } from './arrive-presence';
export { departPresence } from './depart-presence';
export { flushPresence } from './flush-presence';
export { listVisiblePresence } from './list-visible-presence';
export { LEAVE_GRACE_MS, presenceState } from './presence-state';
export { setPresence } from './set-presence';
