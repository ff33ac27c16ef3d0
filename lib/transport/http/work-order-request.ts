import type { RouteRequest } from './route-request';

/** The input of a command or query about the order in the path `/api/work-orders/[id]/…`. */
export function workOrderRequest({ params, body }: RouteRequest): Record<string, unknown> {
  const { id, ...others } = params;
  return { ...body, ...others, workOrderId: id };
}

/** A list's filters out of the query string: several statuses or priorities with commas between them. */
export function workOrderListRequest({ query }: RouteRequest): Record<string, unknown> {
  const { status, priority, ...others } = query;
  return {
    ...others,
    ...(status && { status: status.split(',') }),
    ...(priority && { priority: priority.split(',') }),
  };
}
