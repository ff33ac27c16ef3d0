import { userCommandVerbs } from '@/lib/domain/users';
import { commandRoute } from '@/lib/transport/http/command-route';

export const POST = commandRoute(userCommandVerbs.issue_tokens, { status: 201 });
export const DELETE = commandRoute(userCommandVerbs.sign_out);
