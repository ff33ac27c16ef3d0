export { arrivePresence } from './arrive-presence';
export { departPresence } from './depart-presence';
export { flushPresence } from './flush-presence';
export { introduceMember } from './introduce-member';
export { listVisiblePresence } from './list-visible-presence';
export { presenceState } from './presence-state';
export { setPresence } from './set-presence';
export { updateSight } from './update-sight';
