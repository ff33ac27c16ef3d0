import type { RouteRequest } from './route-request';

/** The input of a command or query about the chat in the path `/api/chats/[id]/…`. */
export function chatRequest({ params, query, body }: RouteRequest): Record<string, unknown> {
  const { id, ...others } = params;
  return { ...query, ...body, ...others, chatId: id };
}
