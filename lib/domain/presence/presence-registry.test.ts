import { describe, expect, it } from 'vitest';
import { createMemoryRegistry } from './presence-registry';

const ana = { userId: 'ana', role: 'manager' } as const;

describe('the presence registry', () => {
  it('calls only the first of several connections an arrival and only the last a departure', async () => {
    const registry = createMemoryRegistry();
    expect(await registry.arrive(ana, 'tab')).toBe(true);
    expect(await registry.arrive(ana, 'phone')).toBe(false);
    expect(await registry.depart('ana', 'tab')).toBe(false);
    expect(await registry.depart('ana', 'phone')).toBe(true);
  });

  it('keeps a person until they are forgotten, and does not forget one who came back', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.depart('ana', 'tab');
    expect(await registry.list()).toHaveLength(1);
    expect(await registry.arrive(ana, 'tab again')).toBe(false);
    expect(await registry.forget('ana')).toBe(false);
    await registry.depart('ana', 'tab again');
    expect(await registry.forget('ana')).toBe(true);
    expect(await registry.list()).toEqual([]);
  });

  it('does not call a connection it never knew a departure', async () => {
    const registry = createMemoryRegistry();
    await registry.arrive(ana, 'tab');
    await registry.depart('ana', 'tab');
    expect(await registry.depart('ana', 'tab')).toBe(false);
    expect(await registry.depart('nobody', 'tab')).toBe(false);
  });

  it('keeps a status only while the person is online', async () => {
    const registry = createMemoryRegistry();
    expect(await registry.setStatus('ana', 'busy', null)).toBeNull();
    await registry.arrive(ana, 'tab');
    expect(await registry.setStatus('ana', 'busy', 'On site')).toMatchObject({
      status: 'busy',
      text: 'On site',
    });
    await registry.depart('ana', 'tab');
    await registry.forget('ana');
    await registry.arrive(ana, 'tab');
    expect((await registry.list())[0]).toMatchObject({ status: 'available', text: null });
  });
});
