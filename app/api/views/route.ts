import { emptySchema } from '@/lib/contracts/common';
import { listViews, workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(emptySchema, listViews);
export const POST = commandRoute(workOrderCommandVerbs.save_view, { status: 201 });
