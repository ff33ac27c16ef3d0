import { problem } from '@/lib/transport/http/problem';
import { requestIdOf } from '@/lib/transport/http/request-id';

const message = 'There is no such resource. Check the path and the method.';

/** Every address under /api that is none: programs get an error they can read, never a page. */
function unknownResource(request: Request) {
  return problem({ code: 'not_found', message }, requestIdOf(request));
}

export const GET = unknownResource;
export const POST = unknownResource;
export const PUT = unknownResource;
export const PATCH = unknownResource;
export const DELETE = unknownResource;
