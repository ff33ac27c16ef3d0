import { chatCommandVerbs } from '@/lib/domain/chats';
import { chatRequest } from '@/lib/transport/http/chat-request';
import { chooseRoute } from '@/lib/transport/http/choose-route';
import { commandRoute } from '@/lib/transport/http/command-route';

const leave = commandRoute(chatCommandVerbs.leave_chat, { input: chatRequest });
const remove = commandRoute(chatCommandVerbs.remove_chat_member, { input: chatRequest });

export const DELETE = chooseRoute(({ params }) => (params.userId === 'me' ? leave : remove));
