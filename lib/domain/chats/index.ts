export { chatCommandVerbs } from './commands';
export { getChat } from './get-chat';
export { listChatPlaces, listChats } from './list-chats';
export { listMessages } from './list-messages';
export { loadSummaries } from './load-summaries';
export { toMessage } from './to-message';
export { clearView, setView } from './viewing';
