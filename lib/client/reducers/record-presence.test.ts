import { describe, expect, it } from 'vitest';
import { initialDeskState, type DeskState } from '../desk-state';
import { applyTypingStart, applyTypingStop } from './apply-typing';
import { applyViewers, forgetRoom } from './apply-viewers';
import { forgetServerState } from './apply-sync';

const room = 'work_order_1';
const ana = { userId: 'ana', name: 'Ana' };
const piotr = { userId: 'piotr', name: 'Piotr' };
const start = () => initialDeskState({ id: 'me', name: 'Me', role: 'manager', email: 'me@example.org' });
const fields = (state: DeskState) => (state.typing[room] ?? []).map(({ name, field }) => [name, field]);

describe('who types in which field of a record', () => {
  it('is one field a person: the next one replaces the one before', () => {
    let state = applyTypingStart(start(), { room, ...ana, field: 'title' }, 0);
    state = applyTypingStart(state, { room, ...piotr, field: 'title' }, 0);
    state = applyTypingStart(state, { room, ...ana, field: 'site' }, 1);
    expect(fields(state)).toEqual([
      ['Piotr', 'title'],
      ['Ana', 'site'],
    ]);
  });

  it('is not ended by the late end of a field they have left', () => {
    const state = applyTypingStart(start(), { room, ...ana, field: 'site' }, 0);
    expect(applyTypingStop(state, { room, ...ana, field: 'title' })).toBe(state);
    expect(fields(applyTypingStop(state, { room, ...ana, field: 'site' }))).toEqual([]);
    expect(fields(applyTypingStop(state, { room, ...ana }))).toEqual([]);
  });
});

describe('who looks at a record', () => {
  it('is what was said last, and nothing once the room is left', () => {
    let state = applyViewers(start(), { room, viewers: [ana] });
    state = applyViewers(state, { room, viewers: [ana, piotr] });
    state = applyViewers(state, { room: 'ticket_2', viewers: [ana] });
    state = applyTypingStart(state, { room, ...ana, field: 'title' }, 0);
    expect(state.viewers[room]).toEqual([ana, piotr]);
    const left = forgetRoom(state, room);
    expect(left.viewers).toEqual({ ticket_2: [ana] });
    expect(left.typing).toEqual({});
    expect(forgetRoom(left, room)).toBe(left);
  });

  it('outlives a snapshot, which says nothing about it', () => {
    const state = applyViewers(start(), { room, viewers: [ana] });
    expect(forgetServerState(state).viewers).toEqual({ [room]: [ana] });
  });
});
