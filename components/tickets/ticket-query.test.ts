import { expect, it } from 'vitest';
import { parseTicketQuery, ticketsPath } from './ticket-query';

it('reads back what it wrote', () => {
  const filter = { status: ['received', 'ready'] as const, q: 'RT-1004' };
  const path = ticketsPath({ ...filter, status: [...filter.status] });
  const params = Object.fromEntries(new URL(path, 'http://desk').searchParams);
  expect(parseTicketQuery(params)).toMatchObject(filter);
});

it('drops what means nothing', () => {
  expect(parseTicketQuery({ status: 'lost', q: '' })).toEqual({ limit: 50 });
  expect(ticketsPath({ q: '  ' })).toBe('/tickets');
});
