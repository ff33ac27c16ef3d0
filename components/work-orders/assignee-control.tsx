'use client';

import { Button } from '@/components/ui/button';
import { useMe } from '@/hooks/use-desk';
import { useOrder } from './order-context';
import { PersonPicker } from './person-picker';
import { useOrderVerbs } from './use-order-verbs';

/** Who does it. The desk assigns; a technician takes what is nobody's, or gives back their own. */
export function AssigneeControl() {
  const { workOrder } = useOrder();
  const { assign } = useOrderVerbs();
  const me = useMe();
  const { assignee } = workOrder;
  const name = assignee?.name ?? 'Nobody yet';
  if (me.role === 'admin' || me.role === 'manager')
    return (
      <PersonPicker
        label="Assigned to"
        who="staff"
        value={assignee}
        nobody="Nobody yet"
        onChange={(person) => void assign(person && { ...person, role: 'technician' })}
      />
    );
  if (me.role === 'client') return <span dir="auto">{name}</span>;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span dir="auto" className={assignee ? undefined : 'text-muted'}>
        {name}
      </span>
      {!assignee && (
        <Button size="compact" onClick={() => void assign({ id: me.id, name: me.name, role: me.role })}>
          Take it
        </Button>
      )}
      {assignee?.id === me.id && (
        <Button size="compact" onClick={() => void assign(null)}>
          Give it back
        </Button>
      )}
    </span>
  );
}
