import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, BACKOFF_MAX_MS, BACKOFF_MIN_MS } from './backoff';
import {
  initialMachine,
  isConnected,
  step,
  toConnection,
  type Effect,
  type Machine,
  type MachineEvent,
} from './connection-machine';

const chance = { now: 1_000_000, random: 0.5 };
const opened: MachineEvent = { type: 'opened', socketId: 's1', transport: 'websocket' };
const failed: MachineEvent = { type: 'failed', message: 'no answer', isTimeout: false };

function play(...events: MachineEvent[]): { machine: Machine; effects: Effect[]; status: string } {
  let machine = initialMachine;
  let effects: Effect[] = [];
  for (const event of events) ({ machine, effects } = step(machine, event, chance));
  return { machine, effects, status: toConnection(machine).status };
}
const start: MachineEvent = { type: 'start', isOnline: true };
const kinds = (effects: Effect[]) => effects.map(({ type }) => type);

describe('the connection', () => {
  it('tries WebSocket first, then long-polling, and is live only after the catch-up', () => {
    expect(play(start).effects).toContainEqual({ type: 'open', transports: ['websocket', 'polling'] });
    expect(play(start).status).toBe('connecting');
    const connected = play(start, opened);
    expect(connected.status).toBe('catching_up');
    expect(kinds(connected.effects)).toEqual(['sync']);
    expect(play(start, opened, { type: 'synced' }).status).toBe('live');
  });

  it('begins with polling after a WebSocket that hung', () => {
    const hung: MachineEvent = { type: 'failed', message: 'timeout', isTimeout: true };
    const { effects } = play(start, hung, { type: 'retry_due' });
    expect(effects).toContainEqual({ type: 'open', transports: ['polling', 'websocket'] });
  });

  it('comes back after a loss, says since when it is away and when it tries next', () => {
    const lost = play(start, opened, { type: 'synced' }, { type: 'closed', message: 'gone' });
    expect(lost.status).toBe('reconnecting');
    expect(lost.machine.disconnectedSince).toBe(chance.now);
    expect(lost.machine.retryAt).toBeGreaterThan(chance.now);
    expect(kinds(lost.effects)).toEqual(['close', 'retry_in']);
    const back = play(start, opened, { type: 'closed', message: 'gone' }, { type: 'retry_due' }, opened);
    expect(toConnection(back.machine)).toMatchObject({
      status: 'catching_up',
      reconnectCount: 1,
      retryAt: null,
    });
  });

  it('falls back on requests when no socket gets through, keeps trying, and returns', () => {
    const second = play(start, failed, { type: 'retry_due' }, failed);
    expect(kinds(second.effects)).toContain('sync_by_rest');
    const rest = play(start, failed, { type: 'retry_due' }, failed, { type: 'rest_worked' });
    expect(rest.status).toBe('rest_only');
    expect(rest.machine.retryAt).not.toBeNull();
    const dead = play(start, failed, { type: 'retry_due' }, failed, { type: 'rest_failed' });
    expect(dead.status).toBe('reconnecting');
    const events: MachineEvent[] = [start, failed, { type: 'retry_due' }, failed, { type: 'rest_worked' }];
    expect(play(...events, { type: 'retry_due' }, opened, { type: 'synced' }).status).toBe('live');
  });

  it('a failed catch-up is no connection, and does not start the waiting over', () => {
    const sick: MachineEvent[] = [opened, { type: 'sync_failed', message: 'no' }, { type: 'retry_due' }];
    const { machine } = play(start, ...sick, ...sick, ...sick);
    expect(machine.failures).toBe(3);
  });

  it.each(['unauthenticated', 'session_expired'] as const)('%s ends in signed_out, for good', (code) => {
    const out = play(start, { type: 'refused', code, message: 'Sign in.' });
    expect(out.status).toBe('signed_out');
    expect(kinds(out.effects)).toEqual(['cancel_retry', 'close', 'sign_out']);
    const later = play(
      start,
      { type: 'refused', code, message: 'x' },
      { type: 'retry_due' },
      { type: 'went_online' },
    );
    expect(later.effects).toEqual([]);
  });

  it('waits as long as a full desk asks', () => {
    const full = play(start, {
      type: 'refused',
      code: 'too_many_connections',
      message: 'full',
      retryAfterMs: 8_000,
    });
    expect(full.machine.retryAt! - chance.now).toBeGreaterThanOrEqual(8_000);
    expect(full.machine.lastError).toBe('full');
  });

  it('stays until a leaving server closes, then comes back when told', () => {
    const leaving: MachineEvent = { type: 'server_leaving', retryAfterMs: 5_000, message: 'restarting' };
    expect(play(start, opened, { type: 'synced' }, leaving).status).toBe('live');
    const gone = play(start, opened, { type: 'synced' }, leaving, { type: 'closed', message: 'bye' });
    expect(gone.machine.retryAt! - chance.now).toBeGreaterThanOrEqual(5_000);
  });

  it('follows the network of the device', () => {
    const off = play(start, opened, { type: 'synced' }, { type: 'went_offline' });
    expect(off.status).toBe('offline');
    const on = play(start, opened, { type: 'synced' }, { type: 'went_offline' }, { type: 'went_online' });
    expect(kinds(on.effects)).toContain('open');
  });

  it('checks a connection that should be there when the tab comes back', () => {
    const { effects } = play(start, opened, { type: 'synced' }, { type: 'became_visible' });
    expect(effects).toEqual([{ type: 'check' }]);
  });

  it('disconnected by hand it stays so until released', () => {
    const held = play(
      start,
      opened,
      { type: 'synced' },
      { type: 'hold' },
      { type: 'retry_due' },
      { type: 'try_now' },
    );
    expect(held.status).toBe('offline');
    expect(held.effects).toEqual([]);
    expect(kinds(play(start, { type: 'hold' }, { type: 'release' }).effects)).toContain('open');
  });

  it('never has two timers or none while it waits, whatever happens', () => {
    const any = fc.constantFrom<MachineEvent>(
      start,
      opened,
      failed,
      { type: 'closed', message: 'x' },
      { type: 'synced' },
      { type: 'sync_failed', message: 'x' },
      { type: 'retry_due' },
      { type: 'try_now' },
      { type: 'went_online' },
      { type: 'went_offline' },
      { type: 'became_visible' },
      { type: 'refused', code: 'unavailable', message: 'x', retryAfterMs: 10 },
      { type: 'rest_worked' },
      { type: 'rest_failed' },
      { type: 'hold' },
      { type: 'release' },
    );
    fc.assert(
      fc.property(fc.array(any), (events) => {
        let machine = step(initialMachine, start, chance).machine;
        let hasTimer = false;
        let hasLink = true;
        for (const event of events) {
          if (event.type === 'retry_due') {
            if (!hasTimer) continue;
            hasTimer = false;
          }
          const next = step(machine, event, chance);
          machine = next.machine;
          for (const { type } of next.effects) {
            if (type === 'retry_in') hasTimer = true;
            if (type === 'cancel_retry') hasTimer = false;
            if (type === 'open') hasLink = true;
            if (type === 'close') hasLink = false;
          }
          expect(hasTimer).toBe(machine.phase === 'waiting');
          expect(hasLink).toBe(machine.phase === 'opening' || isConnected(machine));
          expect(machine.retryAt !== null).toBe(machine.phase === 'waiting');
        }
      }),
    );
  });
});

describe('the waiting time', () => {
  it('lies between half a second and twenty, or not before the time the server asked for', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 2_000 }), random, fc.nat({ max: 60_000 }), (failures, chosen, asked) => {
        const ms = backoffMs(failures, chosen, asked);
        const [least, most] = asked > 0 ? [asked, asked + 5_000] : [BACKOFF_MIN_MS, BACKOFF_MAX_MS];
        expect(ms).toBeGreaterThanOrEqual(least);
        expect(ms).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('spreads clients over the whole range', () => {
    expect(backoffMs(10, 0)).toBe(BACKOFF_MIN_MS);
    expect(backoffMs(10, 0.999_999)).toBe(BACKOFF_MAX_MS);
  });
});
