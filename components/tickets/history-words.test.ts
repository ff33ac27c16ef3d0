import { describe, expect, it } from 'vitest';
import { eventForClient, eventForStaff, tellHistory } from './history-words';

type Person = NonNullable<Parameters<typeof eventForStaff>[0]['actor']>;
const omar: Person = { id: 'omar', name: 'Omar', role: 'client' };
const mei: Person = { id: 'mei', name: 'Mei', role: 'technician' };
const event = (kind: string, from: string | null, to: string | null, actor = mei) => ({
  ...{ id: `${kind} ${from} ${to}`, actor, kind, from, to },
  createdAt: '',
});

describe('tellHistory', () => {
  it('tells an estimate and its answer in one line each, and every other move in its own', () => {
    const history = [
      event('created', null, 'received'),
      event('status', 'received', 'diagnosing'),
      event('estimate_sent', null, '12900'),
      event('status', 'diagnosing', 'awaiting_approval'),
      event('estimate_sent', null, '9900'),
      event('estimate_approved', '9900', 'Thanks', omar),
      event('work_order', null, 'WO-1001'),
      event('status', 'awaiting_approval', 'in_repair', omar),
      event('status', 'in_repair', 'ready'),
    ];
    expect(tellHistory(history).map(eventForStaff)).toEqual([
      'took it in',
      'began to look for the fault',
      'sent an estimate of 129.00',
      'sent an estimate of 99.00',
      'approved the estimate of 99.00: the repair began',
      'made WO-1001 of it',
      'finished the repair: ready to collect',
    ]);
  });

  it('keeps a move that somebody else made after an estimate', () => {
    const history = [
      event('estimate_sent', null, '9900'),
      event('status', 'awaiting_approval', 'declined', omar),
    ];
    expect(tellHistory(history)).toHaveLength(2);
  });
});

describe('eventForStaff', () => {
  it('says where a move came from when that changes what it means', () => {
    expect(eventForStaff(event('status', 'declined', 'collected'))).toBe('handed it back unrepaired');
    expect(eventForStaff(event('status', 'ready', 'collected'))).toBe('handed it over');
  });
  it('tells who looked at the passcode', () => {
    expect(eventForStaff(event('passcode_revealed', null, null))).toBe('looked at the passcode');
  });
});

describe('an answer that staff wrote down', () => {
  const told = event('estimate_declined', '12900', 'Too dear', mei);
  it('says so to both sides', () => {
    expect(eventForStaff(told)).toBe('wrote down that the customer declined the estimate of 129.00');
    expect(eventForClient(told)).toBe('You told us that you declined the estimate of 129.00');
  });
});

describe('eventForClient', () => {
  it('says nothing of what staff do among themselves', () => {
    for (const kind of ['passcode_revealed', 'passcode_set', 'assignee', 'intakeNotes', 'work_order'])
      expect(eventForClient(event(kind, null, null))).toBeNull();
  });
  it('names the price that was agreed', () => {
    expect(eventForClient(event('estimate_approved', '12900', null, omar))).toBe(
      'You approved the estimate of 129.00: the repair began',
    );
  });
});
