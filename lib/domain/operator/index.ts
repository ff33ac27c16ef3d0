export { operatorCommandVerbs } from './commands';
export { countByRole, countDevices, getWebsocketStats, listConnectedUsers } from './get-websocket-stats';
export { listUserRooms } from './list-user-rooms';
