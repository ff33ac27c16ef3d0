'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { DialogClose } from '@/components/ui/dialog';
import { useAckForm } from '@/hooks/use-ack-form';
import { newId } from '@/lib/client/new-id';
import { runCommand } from '@/lib/client/run-command';
import type { CommandRequest } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { fromLocalInput } from './local-time';
import { OrderFields, type OrderValues } from './order-fields';

const empty: OrderValues = {
  title: '',
  description: '',
  site: '',
  priority: 'normal',
  due: '',
  customer: null,
};

type NewOrderFormProps = {
  first?: Partial<OrderValues>;
  fromMessage?: { chatId: string; messageId: string };
  onMade: (order: WorkOrder) => void;
};

export function NewOrderForm({ first, fromMessage, onMade }: NewOrderFormProps) {
  // One id for one intent: a second press, or a retry after a lost answer, makes no second order.
  const [clientId] = useState(newId);
  const [values, setValues] = useState<OrderValues>({ ...empty, ...first });
  const create = (input: CommandRequest<'create_work_order'>) => runCommand('create_work_order', input);
  const { submit, isPending, fields, message, formRef } = useAckForm(create, onMade);

  function send() {
    const { title, description, site, priority, due, customer } = values;
    const dueAt = fromLocalInput(due) ?? undefined;
    void submit({
      clientId,
      title,
      description,
      site,
      priority,
      dueAt,
      customerId: customer?.id ?? null,
      fromMessage,
    });
  }
  return (
    <form
      ref={formRef}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormAlert message={message} />
      <OrderFields
        values={values}
        onChange={setValues}
        errors={fields}
        dueHint="Left empty, the priority decides."
      />
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose render={<Button>Cancel</Button>} />
        <Button type="submit" variant="primary" isPending={isPending}>
          Make the order
        </Button>
      </div>
    </form>
  );
}
