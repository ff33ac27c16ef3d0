import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import { eventReducer, isServerEvent } from './apply-event';
import type { MachineEvent } from './connection-machine';
import type { DeskCore } from './desk-core';
import type { createEventHub } from './event-hub';

type Options = {
  core: DeskCore;
  hub: ReturnType<typeof createEventHub>;
  send: (event: MachineEvent) => void;
  onRoleChanged: () => void;
};

const endings = {
  expired: 'Your session has ended. Sign in again.',
  revoked: 'This session was ended. Sign in again.',
  disabled: 'This account was closed. Ask an admin if that is a mistake.',
} as const;

/** Where every event goes: into the log, the store, the state machine and the page's listeners. */
export function createEventReceiver({ core, hub, send, onRoleChanged }: Options) {
  function aboutConnection<E extends ServerEvent>(event: E, payload: ServerEventPayload<E>): void {
    if (event === 'session_expired') {
      const { reason } = payload as ServerEventPayload<'session_expired'>;
      // The session lives on, but what the page was rendered for does not.
      if (reason === 'role_changed') onRoleChanged();
      else send({ type: 'session_ended', message: endings[reason] });
    }
    if (event === 'server_notice') {
      const notice = payload as ServerEventPayload<'server_notice'>;
      if (notice.retryAfterMs > 0) send({ type: 'server_leaving', ...notice });
    }
  }

  return function receive(event: string, payload: unknown): void {
    core.frames.add('in', event, payload);
    // A newer server may say more than this page knows.
    if (!isServerEvent(event)) return;
    const known = payload as ServerEventPayload<typeof event>;
    core.dispatch(eventReducer(event, known, Date.now()));
    aboutConnection(event, known);
    hub.emit(event, known);
  };
}
