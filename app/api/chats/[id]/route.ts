import { z } from 'zod';
import { idSchema } from '@/lib/contracts/common';
import { chatCommandVerbs, getChat } from '@/lib/domain/chats';
import { chooseRoute } from '@/lib/transport/http/choose-route';
import { commandRoute } from '@/lib/transport/http/command-route';
import { chatRequest } from '@/lib/transport/http/chat-request';
import { queryRoute } from '@/lib/transport/http/query-route';

const rename = commandRoute(chatCommandVerbs.rename_chat, { input: chatRequest });
const mute = commandRoute(chatCommandVerbs.set_chat_muted, { input: chatRequest });

export const GET = queryRoute(z.object({ chatId: idSchema }), getChat, { input: chatRequest });
export const PATCH = chooseRoute(({ body }) => ('isMuted' in body ? mute : rename));
