export { liveCommandVerbs } from './commands';
export { getEpoch } from './get-epoch';
export { listMemberRooms } from './list-member-rooms';
export { closeViewing, openViewing, removeViewerEverywhere } from './viewers';
