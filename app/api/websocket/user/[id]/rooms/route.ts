import { userRoomsInput } from '@/lib/contracts/operator';
import { listUserRooms } from '@/lib/domain/operator';
import { queryRoute } from '@/lib/transport/http/query-route';

export const GET = queryRoute(userRoomsInput, listUserRooms, {
  input: ({ params }) => ({ userId: params.id }),
});
