import type { CommandInput, CommandName, CommandRequest } from '@/lib/contracts/commands';

export type RestRequest = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  /** The command's clientId: a repeat returns the first result. */
  idempotencyKey?: string;
};

/** About one connection; there is nothing to do without it. */
type SocketOnly =
  'join_room' | 'leave_room' | 'typing_start' | 'typing_stop' | 'view' | 'user_presence' | 'ping';
type RestCommandName = Exclude<CommandName, SocketOnly>;

type Route<N extends CommandName> = (input: CommandRequest<N>) => RestRequest;

const post = (path: string, body: unknown = {}): RestRequest => ({ method: 'POST', path, body });
const remove = (path: string): RestRequest => ({ method: 'DELETE', path });
const inChat = (chatId: string, rest = '') => `/api/chats/${chatId}${rest}`;

/** Which request each command is when there is no socket. */
const restRoutes = {
  issue_tokens: (input) => post('/api/tokens', input),
  refresh_tokens: (input) => post('/api/tokens/refresh', input),
  create_first_admin: (input) => post('/api/users/first-admin', input),
  create_user: ({ clientId, ...body }) => ({ ...post('/api/users', body), idempotencyKey: clientId }),
  update_user: ({ userId, ...body }) => ({ method: 'PATCH', path: `/api/users/${userId}`, body }),
  reset_password: ({ userId, ...body }) => post(`/api/users/${userId}/password`, body),
  change_password: (input) => post('/api/users/me/password', input),
  revoke_session: ({ sessionId }) => remove(`/api/sessions/${sessionId}`),
  sign_out: () => remove('/api/sessions/current'),
  sign_out_everywhere: () => remove('/api/sessions'),

  send_message: ({ chatId, clientId, body }) => ({
    ...post(inChat(chatId, '/messages'), { body }),
    idempotencyKey: clientId,
  }),
  open_direct_chat: ({ userId }) => post('/api/chats', { kind: 'direct', userId }),
  create_group_chat: ({ clientId, ...body }) => ({
    ...post('/api/chats', { kind: 'group', ...body }),
    idempotencyKey: clientId,
  }),
  rename_chat: ({ chatId, name }) => ({ method: 'PATCH', path: inChat(chatId), body: { name } }),
  add_chat_members: ({ chatId, userIds }) => post(inChat(chatId, '/members'), { userIds }),
  remove_chat_member: ({ chatId, userId }) => remove(inChat(chatId, `/members/${userId}`)),
  leave_chat: ({ chatId }) => remove(inChat(chatId, '/members/me')),
  set_chat_muted: ({ chatId, isMuted }) => ({ method: 'PATCH', path: inChat(chatId), body: { isMuted } }),
  mark_chat_read: ({ chatId, seq }) => post(inChat(chatId, '/read'), { seq }),
  mark_chat_unread: ({ chatId, seq }) => post(inChat(chatId, '/unread'), { seq }),
  mark_chat_delivered: ({ chatId, seq }) => post(inChat(chatId, '/delivered'), { seq }),

  mark_read: (input) => post('/api/notifications/read', input),
  mark_unread: (input) => post('/api/notifications/unread', input),
  archive_notifications: (input) => post('/api/notifications/archive', input),
  unarchive_notifications: (input) => post('/api/notifications/unarchive', input),
  mark_all_read: (input) => post('/api/notifications/read-all', input),
  mark_seen: (input) => post('/api/notifications/seen', input),
  get_unread_count: () => ({ method: 'GET', path: '/api/notifications/counts' }),
  send_test_notification: (input) => post('/api/notifications/test', input),
  sync: (input) => post('/api/sync', input),
} as const satisfies { [N in RestCommandName]: Route<N> };

/** The request of a command, or null when it only makes sense on a socket. */
export function restRequest<N extends CommandName>(
  name: N,
  input: CommandRequest<N> | CommandInput<N>,
): RestRequest | null {
  const routes: Partial<Record<CommandName, (input: never) => RestRequest>> = restRoutes;
  const route = routes[name];
  return route ? route(input as never) : null;
}
