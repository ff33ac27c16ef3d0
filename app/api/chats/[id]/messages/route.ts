import { listMessagesInput } from '@/lib/contracts/chats';
import { chatCommandVerbs, listMessages } from '@/lib/domain/chats';
import { chatRequest } from '@/lib/transport/http/chat-request';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(listMessagesInput, listMessages, { input: chatRequest });
export const POST = commandRoute(chatCommandVerbs.send_message, { input: chatRequest, status: 201 });
