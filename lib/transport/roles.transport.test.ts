import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toUserActor } from '@/lib/auth/to-user-actor';
import { restRequest } from '@/lib/client/rest-routes';
import type { CommandName } from '@/lib/contracts/commands';
import { roles, type Role } from '@/lib/contracts/common';
import type { Command } from '@/lib/core/command';
import { findSessionActor } from '@/lib/domain/users';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { ackOf, askRest } from '@/lib/testing/rest-clients';
import { connectClient, type TestClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';
import { runAction } from './action/run-action';
import { execute } from './execute';
import { registry } from './registry';

useTestDatabase();
const commands = Object.values(registry) as unknown as Command[];
const guarded = commands.filter(({ access }) => access !== 'public');
const origin = { transport: 'action', requestId: randomUUID(), address: null, userAgent: null } as const;

let server: TestServer;
let people: Record<Role, SignedIn>;
let clients: Record<Role, TestClient>;
beforeAll(async () => {
  server = await startTestServer();
  const signedIn = await Promise.all(roles.map(async (role) => [role, await signIn({ role })] as const));
  people = Object.fromEntries(signedIn) as typeof people;
  const connected = signedIn.map(
    async ([role, who]) => [role, await connectClient(server.url, who)] as const,
  );
  clients = Object.fromEntries(await Promise.all(connected)) as typeof clients;
});
afterAll(() => server.stop());

async function actorOf(who: SignedIn) {
  const session = await findSessionActor(who.session.id);
  return session && toUserActor(session, origin);
}

/** One command by every way in that it has; the input does not matter to who is not let in. */
async function byAllWays(command: Command, role: Role) {
  const request = restRequest(command.name, {});
  const acks = {
    action: await runAction(command, {}, () => actorOf(people[role])),
    socket: await clients[role].sendRaw(command.name, {}),
    ...(request && { rest: await ackOf(await askRest(server.url, people[role], request)) }),
  };
  return Object.fromEntries(Object.entries(acks).map(([way, ack]) => [way, ack.ok ? 'ok' : ack.error.code]));
}

const mayRun = (command: Command, role: Role) => command.access === 'public' || command.access.includes(role);
const refused = guarded.flatMap((command) =>
  roles
    .filter((role) => !mayRun(command, role))
    .map((role): [CommandName, Role, Command] => [command.name, role, command]),
);

describe('a command that a role may not run', () => {
  it.each(refused)('%s is refused to a %s by every way in', async (_name, role, command) => {
    const codes = new Set(Object.values(await byAllWays(command, role)));
    expect(codes).toEqual(new Set(['forbidden']));
  });
});

describe('over the whole registry', () => {
  it.each(guarded.map((command) => [command.name, command] as const))(
    '%s is let in or refused by role alone, before its input is looked at',
    async (_name, command) => {
      for (const role of roles) {
        // No command takes null: who is let in hears about the input, and nothing happens.
        const ack = await execute(command, (await actorOf(people[role]))!, null);
        expect([role, ack.ok || ack.error.code]).toEqual([
          role,
          mayRun(command, role) ? 'invalid_input' : 'forbidden',
        ]);
      }
    },
  );

  it.each(guarded.map(({ name }) => [name]))('%s is refused to who is not signed in', async (name) => {
    const command = registry[name] as unknown as Command;
    expect(await execute(command, { kind: 'anonymous', origin }, {})).toMatchObject({
      error: { code: 'unauthenticated' },
    });
    const request = restRequest(name, {});
    if (!request) return;
    expect((await askRest(server.url, null, request)).status).toBe(401);
  });

  it('what only an admin may do stays so', () => {
    const adminsOnly = guarded.filter(({ access }) => access.length === 1 && access[0] === 'admin');
    expect(adminsOnly.map(({ name }) => name).sort()).toEqual([
      'create_user',
      'disconnect_user',
      'emit_to_role',
      'emit_to_room',
      'emit_to_user',
      'reset_password',
      'revoke_user_session',
      'update_user',
    ]);
  });
});
