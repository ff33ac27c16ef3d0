import { listChatsInput } from '@/lib/contracts/chats';
import { chatCommandVerbs, listChats } from '@/lib/domain/chats';
import { chooseRoute } from '@/lib/transport/http/choose-route';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

const openDirect = commandRoute(chatCommandVerbs.open_direct_chat);
const createGroup = commandRoute(chatCommandVerbs.create_group_chat, { status: 201 });

export const GET = queryRoute(listChatsInput, listChats);
export const POST = chooseRoute(({ body }) => (body.kind === 'direct' ? openDirect : createGroup));
