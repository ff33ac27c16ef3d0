import { chatCommandVerbs } from '@/lib/domain/chats';
import { chatRequest } from '@/lib/transport/http/chat-request';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(chatCommandVerbs.mark_chat_unread, { input: chatRequest });
