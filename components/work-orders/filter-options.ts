import type { Role } from '@/lib/contracts/common';
import { priorities, workOrderStatuses } from '@/lib/contracts/work-order-rules';
import { priorityWords, statusWord } from './work-order-words';

/** No filter has this name; an empty value would read as "nothing chosen". */
export const anyone = 'any';

export const statusOptions = (role: Role) =>
  workOrderStatuses.map((value) => ({ value, label: statusWord(value, role) }));

export const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }));

/** A person may stand in the address too: a saved view, a link from elsewhere. */
export const assigneeOptions = (current: string | undefined) => [
  { value: anyone, label: 'Anyone’s' },
  { value: 'me', label: 'Mine' },
  { value: 'nobody', label: 'Nobody’s yet' },
  ...(current && current !== 'me' && current !== 'nobody' ? [{ value: current, label: 'One person’s' }] : []),
];

export const dueOptions = [
  { value: anyone, label: 'Any due date' },
  { value: 'breached', label: 'Overdue' },
  { value: 'soon', label: 'Due soon' },
  { value: 'today', label: 'Due today' },
  { value: 'week', label: 'Due this week' },
];

export const sortOptions = [
  { value: 'due', label: 'Due first' },
  { value: 'newest', label: 'Newest first' },
  { value: 'updated', label: 'Changed last' },
  { value: 'priority', label: 'By priority' },
  { value: 'number', label: 'By number' },
];
