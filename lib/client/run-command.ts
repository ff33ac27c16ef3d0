import type { CommandName, CommandOutput, CommandRequest } from '@/lib/contracts/commands';
import type { Ack } from '@/lib/contracts/errors';
import { sendJson } from './rest-client';
import { restRequest } from './rest-routes';

export type CommandRunner = <N extends CommandName>(
  name: N,
  input: CommandRequest<N>,
) => Promise<Ack<CommandOutput<N>>>;

// Browser only: set by the provider on this page, and there is one. Nothing on the server writes it.
let connected: CommandRunner | null = null;

/** While a connection is up, commands go through it. Returns how to take it away. */
export function setConnectedRunner(runner: CommandRunner): () => void {
  connected = runner;
  return () => {
    if (connected === runner) connected = null;
  };
}

/** A command as a request; what only makes sense on a socket answers `unavailable`. */
export function runByRest<N extends CommandName>(
  name: N,
  input: CommandRequest<N>,
): Promise<Ack<CommandOutput<N>>> {
  const request = restRequest(name, input);
  if (!request) {
    const message = 'This needs a live connection. Wait until the desk is connected again.';
    return Promise.resolve({ ok: false, error: { code: 'unavailable', message } });
  }
  return sendJson(request.method, request.path, request.body, { idempotencyKey: request.idempotencyKey });
}

/** Runs a command on the server: through the socket when connected, by REST otherwise. Never throws. */
export function runCommand<N extends CommandName>(
  name: N,
  input: CommandRequest<N>,
): Promise<Ack<CommandOutput<N>>> {
  return (connected ?? runByRest)(name, input);
}
