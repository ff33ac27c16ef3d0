import type { CommandInput, CommandName, CommandRequest } from '@/lib/contracts/commands';

export type RestRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
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
const onTicket = (ticketId: string, rest = '') => `/api/tickets/${ticketId}${rest}`;
const onOrder = (workOrderId: string, rest = '') => `/api/work-orders/${workOrderId}${rest}`;
const inChat = (chatId: string, rest = '') => `/api/chats/${chatId}${rest}`;

/** Which request each command is when there is no socket. */
const restRoutes = {
  issue_tokens: (input) => post('/api/tokens', input),
  refresh_tokens: (input) => post('/api/tokens/refresh', input),
  create_first_admin: (input) => post('/api/users/first-admin', input),
  create_user: ({ clientId, ...body }) => ({ ...post('/api/users', body), idempotencyKey: clientId }),
  create_customer: ({ clientId, ...body }) => ({ ...post('/api/customers', body), idempotencyKey: clientId }),
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
  mark_subject_read: (input) => post('/api/notifications/read-subject', input),
  get_unread_count: () => ({ method: 'GET', path: '/api/notifications/counts' }),
  send_test_notification: (input) => post('/api/notifications/test', input),
  sync: (input) => post('/api/sync', input),

  create_ticket: ({ clientId, ...body }) => ({ ...post('/api/tickets', body), idempotencyKey: clientId }),
  update_ticket: ({ ticketId, ...body }) => ({ method: 'PATCH', path: onTicket(ticketId), body }),
  reveal_passcode: ({ ticketId }) => post(onTicket(ticketId, '/passcode')),
  move_ticket: ({ ticketId, ...body }) => post(onTicket(ticketId, '/move'), body),
  send_estimate: ({ ticketId, clientId, ...body }) => ({
    ...post(onTicket(ticketId, '/estimates'), body),
    idempotencyKey: clientId,
  }),
  answer_estimate: ({ ticketId, estimateId, ...body }) =>
    post(onTicket(ticketId, `/estimates/${estimateId}/answer`), body),
  create_ticket_work_order: ({ ticketId }) => post(onTicket(ticketId, '/work-order')),

  emit_to_user: ({ userId, ...body }) => post(`/api/websocket/emit/${encodeURIComponent(userId)}`, body),
  emit_to_room: ({ roomName, ...body }) =>
    post(`/api/websocket/emit/room/${encodeURIComponent(roomName)}`, body),
  emit_to_role: ({ role, ...body }) => post(`/api/websocket/emit/role/${role}`, body),
  disconnect_user: ({ userId }) => post(`/api/websocket/disconnect/${userId}`),
  revoke_user_session: ({ sessionId }) => remove(`/api/websocket/sessions/${sessionId}`),

  create_work_order: ({ clientId, ...body }) => ({
    ...post('/api/work-orders', body),
    idempotencyKey: clientId,
  }),
  update_work_order: ({ workOrderId, ...body }) => ({ method: 'PATCH', path: onOrder(workOrderId), body }),
  move_work_order: ({ workOrderId, ...body }) => post(onOrder(workOrderId, '/move'), body),
  assign_work_order: ({ workOrderId, ...body }) => post(onOrder(workOrderId, '/assign'), body),
  watch_work_order: ({ workOrderId, ...body }) => post(onOrder(workOrderId, '/watch'), body),
  add_work_order_note: ({ workOrderId, clientId, ...body }) => ({
    ...post(onOrder(workOrderId, '/notes'), body),
    idempotencyKey: clientId,
  }),
  set_checklist_item: ({ workOrderId, itemId, ...body }) => ({
    method: 'PUT',
    path: onOrder(workOrderId, `/checklist/${itemId}`),
    body,
  }),
  remove_checklist_item: ({ workOrderId, itemId }) => remove(onOrder(workOrderId, `/checklist/${itemId}`)),
  set_part: ({ workOrderId, partId, ...body }) => ({
    method: 'PUT',
    path: onOrder(workOrderId, `/parts/${partId}`),
    body,
  }),
  remove_part: ({ workOrderId, partId }) => remove(onOrder(workOrderId, `/parts/${partId}`)),
  start_timer: ({ workOrderId, clientId }) => ({
    ...post(onOrder(workOrderId, '/timer/start')),
    idempotencyKey: clientId,
  }),
  stop_timer: ({ workOrderId, ...body }) => post(onOrder(workOrderId, '/timer/stop'), body),
  add_labour: ({ workOrderId, clientId, ...body }) => ({
    ...post(onOrder(workOrderId, '/labour'), body),
    idempotencyKey: clientId,
  }),
  remove_labour: ({ workOrderId, labourId }) => remove(onOrder(workOrderId, `/labour/${labourId}`)),
  open_work_order_chat: ({ workOrderId }) => post(onOrder(workOrderId, '/chat')),
  save_view: ({ clientId, ...body }) => ({ ...post('/api/views', body), idempotencyKey: clientId }),
  remove_view: ({ viewId }) => remove(`/api/views/${viewId}`),
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
