export { chatCommandVerbs } from './commands';
export { getChat } from './get-chat';
export { listChats } from './list-chats';
export { listMemberships } from './list-memberships';
export { listMessages } from './list-messages';
export { listMissedMessages } from './list-missed-messages';
export { loadSummaries } from './load-summaries';
export { publishChatChange, type ChatChange } from './publish-chat-change';
export {
  createRecordChat,
  enterChat,
  joinRecordChat,
  postRecordLine,
  requireReadableMessage,
} from './record-chats';
export { publishReplacement, replaceMember, undoReplacement, type Replacement } from './replace-member';
export { countQueuedMessages, createSender } from './send-message';
export { clearView, setView } from './viewing';
