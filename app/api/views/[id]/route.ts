import { workOrderCommandVerbs } from '@/lib/domain/work-orders';
import { commandRoute } from '@/lib/transport/http/command-route';

export const DELETE = commandRoute(workOrderCommandVerbs.remove_view, {
  input: ({ params }) => ({ viewId: params.id }),
});
