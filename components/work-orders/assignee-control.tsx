'use client';

import { Button } from '@/components/ui/button';
import { useMe } from '@/hooks/use-desk';
import { useOrder } from './order-context';
import { PersonPicker } from './person-picker';

/** Who does it. The desk assigns; a technician takes what is nobody's, or gives back their own. */
export function AssigneeControl() {
  const { workOrder, run } = useOrder();
  const me = useMe();
  const { assignee } = workOrder;
  const name = assignee?.name ?? 'Nobody yet';
  const take = () =>
    void run(
      'assign_work_order',
      { assigneeId: me.id },
      { assignee: { id: me.id, name: me.name, role: me.role } },
    );
  if (me.role === 'admin' || me.role === 'manager')
    return (
      <PersonPicker
        label="Assigned to"
        who="staff"
        value={assignee}
        nobody="Nobody yet"
        onChange={(person) =>
          void run(
            'assign_work_order',
            { assigneeId: person?.id ?? null },
            { assignee: person && { ...person, role: 'technician' } },
          )
        }
      />
    );
  if (me.role === 'client') return <span dir="auto">{name}</span>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span dir="auto" className={assignee ? undefined : 'text-muted'}>
        {name}
      </span>
      {!assignee && (
        <Button size="compact" onClick={take}>
          Take it
        </Button>
      )}
      {assignee?.id === me.id && (
        <Button
          size="compact"
          onClick={() => void run('assign_work_order', { assigneeId: null }, { assignee: null })}
        >
          Give it back
        </Button>
      )}
    </span>
  );
}
