import type { CommandError } from '@/lib/contracts/errors';
import type { MachineEvent, Transport } from './connection-machine';
import type { OpenSocketLink, SocketLink } from './socket-link';

type Options = {
  openLink: OpenSocketLink;
  send: (event: MachineEvent) => void;
  onEvent: (event: string, payload: unknown) => void;
};

const refused = ({ code, message, retryAfterMs }: CommandError): MachineEvent => ({
  type: 'refused',
  code,
  message,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});

/** At most one link; what an older one still says does not count. */
export function createCurrentLink({ openLink, send, onEvent }: Options) {
  let link: SocketLink | null = null;
  let generation = 0;
  let hasBeenOpen = false;

  function close(): void {
    generation += 1;
    link?.close();
    link = null;
  }

  function open(transports: Transport[]): void {
    close();
    const mine = generation;
    const tell = (event: MachineEvent) => {
      if (mine === generation) send(event);
    };
    const handlers: Parameters<OpenSocketLink>[1] = {
      onOpen: (socketId, transport) => {
        hasBeenOpen = true;
        tell({ type: 'opened', socketId, transport });
      },
      onUpgrade: (transport) => tell({ type: 'upgraded', transport }),
      onRefused: (error) => tell(refused(error)),
      onFailed: (isTimeout) => tell({ type: 'failed', isTimeout, message: 'The desk does not answer.' }),
      onClosed: (reason) => tell({ type: 'closed', message: `The connection was lost (${reason}).` }),
      onEvent: (event, payload) => {
        if (mine === generation) onEvent(event, payload);
      },
    };
    link = openLink(transports, handlers, hasBeenOpen);
  }

  return {
    open,
    close,
    /** Changes with every opening and closing. */
    generation: () => generation,
    emit: (event: string, input: unknown, timeoutMs: number): Promise<unknown> =>
      link?.emit(event, input, timeoutMs) ?? Promise.reject(new Error('not connected')),
  };
}
