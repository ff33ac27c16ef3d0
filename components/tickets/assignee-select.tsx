'use client';

import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/show-toast';
import { useStaff } from '@/hooks/use-staff';
import { useTicket } from './ticket-context';

const NOBODY = 'nobody';

/** Who works on it; one change of one field, so the newest version is the one it is made to. */
export function AssigneeSelect() {
  const { ticket, run, refetch } = useTicket();
  const staff = useStaff();
  const known = staff.map(({ id, name, title }) => ({ value: id, label: name, hint: title ?? undefined }));
  const current = ticket.assignee;
  const isListed = current === null || staff.some(({ id }) => id === current.id);
  const options = [
    { value: NOBODY, label: 'Nobody yet' },
    ...(isListed ? [] : [{ value: current.id, label: current.name }]),
    ...known,
  ];

  async function assign(value: string) {
    const assigneeId = value === NOBODY ? null : value;
    if (assigneeId === (current?.id ?? null)) return;
    const newest = await refetch();
    const version = newest.ok ? newest.data.version : ticket.version;
    const ack = await run('update_ticket', { version, changes: { assigneeId } });
    if (!ack.ok)
      showToast({ tone: 'error', title: 'It was not given to them', description: ack.error.message });
  }
  return (
    <Field label="Assigned to">
      <Select options={options} value={current?.id ?? NOBODY} onChange={(value) => void assign(value)} />
    </Field>
  );
}
