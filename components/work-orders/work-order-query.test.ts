import { expect, test } from 'vitest';
import { filterSearch, isFiltered, parseWorkOrderQuery, workOrdersPath } from './work-order-query';

test('an address says the view and every filter, and reads back as it was written', () => {
  const asked = parseWorkOrderQuery({
    view: 'list',
    status: 'new,waiting_parts',
    priority: ['high', 'urgent'],
    assignee: 'me',
    due: 'soon',
    q: 'boiler 4B',
    sort: 'newest',
  });
  expect(asked.filter).toMatchObject({
    status: ['new', 'waiting_parts'],
    priority: ['high', 'urgent'],
    q: 'boiler 4B',
  });
  const path = workOrdersPath(asked);
  expect(path).toBe(
    '/work-orders?view=list&status=new,waiting_parts&priority=high,urgent&assignee=me&due=soon&q=boiler+4B&sort=newest',
  );
  expect(parseWorkOrderQuery(Object.fromEntries(new URL(path, 'http://desk').searchParams))).toEqual(asked);
});

test('a wrong word counts for nothing and takes no other with it', () => {
  const { view, filter } = parseWorkOrderQuery({
    view: 'x',
    status: 'lost',
    due: 'never',
    assignee: 'nobody',
  });
  expect(view).toBe('board');
  expect(filter.status).toBeUndefined();
  expect(filter.assignee).toBe('nobody');
});

test('the plain board has a plain address', () => {
  const plain = parseWorkOrderQuery({});
  expect(workOrdersPath(plain)).toBe('/work-orders');
  expect(filterSearch(plain.filter)).toBe('');
  expect(isFiltered(plain.filter)).toBe(false);
});
