import { describe, expect, it } from 'vitest';
import { createMemoryRegistry, type PresenceRegistry } from './presence-registry';

const ana = { userId: 'ana', role: 'manager' } as const;

const nothing = { status: 'available', text: null, textExpiresAt: null } as const;
const busy = { status: 'busy', text: 'On site', textExpiresAt: null } as const;

describe('the presence registry', () => {
  it('calls only the first of several connections an arrival and only the last a departure', async () => {
    const registry = createMemoryRegistry();
    expect(await registry.arrive(ana, 'tab')).toBe('online');
    expect(await registry.arrive(ana, 'phone')).toBe('nothing');
    expect(await registry.depart('ana', 'tab')).toBe('nothing');
    expect(await registry.depart('ana', 'phone')).toBe('online');
  });

  it('keeps a person until they are forgotten, and does not forget one who came back', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.depart('ana', 'tab');
    expect(await registry.list()).toHaveLength(1);
    expect(await registry.arrive(ana, 'tab again')).toBe('nothing');
    expect(await registry.forget('ana')).toBe(false);
    await registry.depart('ana', 'tab again');
    expect(await registry.forget('ana')).toBe(true);
    expect(await registry.list()).toEqual([]);
  });

  it('does not call a connection it never knew a departure', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.depart('ana', 'tab');
    expect(await registry.depart('ana', 'tab')).toBe('nothing');
    expect(await registry.depart('nobody', 'tab')).toBe('nothing');
  });

  it('keeps a choice only while the person is online, and calls the same choice no news', async () => {
    const registry = createMemoryRegistry();
    expect(await registry.choose('ana', busy)).toBe(false);
    await registry.arrive(ana, 'tab');
    expect(await registry.choose('ana', busy)).toBe(true);
    expect(await registry.choose('ana', busy)).toBe(false);
    expect(await registry.find('ana')).toEqual({ ...ana, ...busy });
    await registry.depart('ana', 'tab');
    await registry.forget('ana');
    await registry.arrive(ana, 'tab');
    expect(await registry.find('ana')).toEqual({ ...ana, ...nothing });
  });

  it('does not let what was stored undo what was chosen since', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.choose('ana', busy);
    await registry.restore('ana', nothing);
    expect(await registry.find('ana')).toMatchObject(busy);
  });

  it('ends a text at its time and not before', async () => {
    const registry = createMemoryRegistry();
    const textExpiresAt = new Date('2026-01-01T12:00:00Z');
    await registry.arrive(ana, 'tab');
    await registry.choose('ana', { ...busy, textExpiresAt });
    expect(await registry.endText('ana', new Date('2026-01-01T11:59:59Z'))).toBe(false);
    expect(await registry.endText('ana', textExpiresAt)).toBe(true);
    expect(await registry.find('ana')).toMatchObject({ status: 'busy', text: null, textExpiresAt: null });
  });
});

describe('being away by itself', () => {
  const status = async (registry: PresenceRegistry) => (await registry.find('ana'))?.status;

  it('needs every device to be untouched, and ends with the first that is touched or opened', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'laptop');
    await registry.arrive(ana, 'phone');
    expect(await registry.setIdle('ana', 'laptop', true)).toBe(false);
    expect(await status(registry)).toBe('available');
    expect(await registry.setIdle('ana', 'phone', true)).toBe(true);
    expect(await status(registry)).toBe('away');
    expect(await registry.setIdle('ana', 'phone', false)).toBe(true);
    expect(await status(registry)).toBe('available');
    expect(await registry.depart('ana', 'phone')).toBe('status');
    expect(await status(registry)).toBe('away');
    expect(await registry.arrive(ana, 'tablet')).toBe('status');
    expect(await status(registry)).toBe('available');
  });

  it('never covers what the person chose', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.choose('ana', busy);
    expect(await registry.setIdle('ana', 'tab', true)).toBe(false);
    expect(await status(registry)).toBe('busy');
    expect(await registry.choose('ana', nothing)).toBe(true);
    expect(await status(registry)).toBe('away');
  });

  it('lasts through the grace of leaving', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.setIdle('ana', 'tab', true);
    await registry.depart('ana', 'tab');
    expect(await status(registry)).toBe('away');
  });

  it('takes no word from a connection it does not know', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    expect(await registry.setIdle('ana', 'closed tab', true)).toBe(false);
    expect(await registry.setIdle('nobody', 'tab', true)).toBe(false);
    expect(await status(registry)).toBe('available');
  });
});
