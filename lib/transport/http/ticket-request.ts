import type { RouteRequest } from './route-request';

/** The input of a command or query about the ticket in the path `/api/tickets/[id]/…`. */
export function ticketRequest({ params, query, body }: RouteRequest): Record<string, unknown> {
  const { id, ...others } = params;
  return { ...query, ...body, ...others, ticketId: id };
}
