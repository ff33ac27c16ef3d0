import { listWorkOrdersInput, type ListWorkOrdersInput } from '@/lib/contracts/work-orders';

export type WorkOrderView = 'board' | 'list';
export type WorkOrderQuery = { view: WorkOrderView; filter: ListWorkOrdersInput };
type Params = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined;
const many = (value: string | string[] | undefined) => {
  const words = [value ?? []]
    .flat()
    .flatMap((part) => part.split(','))
    .filter(Boolean);
  return words.length > 0 ? words : undefined;
};

/** What an address asks for, of a person in this zone. What somebody wrote into it by hand and means nothing counts for nothing. */
export function parseWorkOrderQuery(params: Params, zone?: string): WorkOrderQuery {
  const asked = {
    status: many(params.status),
    priority: many(params.priority),
    assignee: one(params.assignee),
    due: one(params.due),
    q: one(params.q),
    sort: one(params.sort),
    after: one(params.after),
  };
  const { shape } = listWorkOrdersInput;
  const valid = Object.entries(asked).filter(
    ([name, value]) => shape[name as keyof typeof asked].safeParse(value).success,
  );
  return {
    view: one(params.view) === 'list' ? 'list' : 'board',
    filter: listWorkOrdersInput.parse({ ...Object.fromEntries(valid), zone }),
  };
}

/** The filter as a query string without `?`, empty when nothing is asked; without the zone, which is not part of the question. */
export function filterSearch(filter: ListWorkOrdersInput): string {
  const { status, priority, assignee, due, q, sort, after } = filter;
  const words = {
    status: status?.join(','),
    priority: priority?.join(','),
    ...{ assignee, due, q, after },
    sort: sort === 'due' ? undefined : sort,
  };
  const given = Object.entries(words).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(given).toString().replaceAll('%2C', ',');
}

/** The same for the list by REST, which is told how much and in which zone. */
export function listSearch({ limit, zone, ...filter }: ListWorkOrdersInput): string {
  const place = new URLSearchParams({ limit: String(limit), ...(zone && filter.due && { zone }) });
  return [filterSearch({ limit, ...filter }), place.toString()].filter(Boolean).join('&');
}

/** The address of a view: everything that is on the screen stands in it. */
export function workOrdersPath({ view, filter }: WorkOrderQuery): string {
  const search = [view === 'list' ? 'view=list' : '', filterSearch(filter)].filter(Boolean).join('&');
  return search ? `/work-orders?${search}` : '/work-orders';
}

/** Whether anything narrows the list: an empty page then says something else. */
export const isFiltered = ({ status, priority, assignee, due, q }: ListWorkOrdersInput) =>
  Boolean(status || priority || assignee || due || q);
