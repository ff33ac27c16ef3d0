'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { money } from '@/components/work-orders/work-order-words';
import { useAckForm } from '@/hooks/use-ack-form';
import { useDraft } from '@/hooks/use-draft';
import type { Estimate } from '@/lib/contracts/tickets';
import { EstimateTable } from './estimate-table';
import { useTicket } from './ticket-context';

type Props = { estimate: Estimate };

/** The estimate that awaits this customer, and their two answers. */
export function AnswerEstimate({ estimate }: Props) {
  return (
    <section aria-label="Estimate" className="rounded-md border border-accent bg-raised p-4">
      <h2 className="text-lg font-semibold">Estimate for your answer</h2>
      <div className="mt-2">
        <EstimateTable estimate={estimate} caption="Estimate for your answer" />
      </div>
      <p className="mt-2 text-sm text-muted">
        Approve, and the repair begins at this price. Decline, and you collect the device as it is. If
        something is unclear, write to us in a chat before you answer.
      </p>
      <div className="mt-4 flex gap-2 max-md:hidden">
        <AnswerDialog estimate={estimate} isApproved />
        <AnswerDialog estimate={estimate} isApproved={false} />
      </div>
    </section>
  );
}

/** The two answers under the thumb, on a phone. */
export function AnswerBar({ estimate }: Props) {
  return (
    <div
      role="group"
      aria-label="Your answer"
      data-action-bar
      className="grid grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)] items-center gap-2 border-t bg-raised px-4 py-2.5 md:hidden"
    >
      <span className="pr-2 font-mono font-medium">{money(estimate.totalCents)}</span>
      <AnswerDialog estimate={estimate} isApproved={false} />
      <AnswerDialog estimate={estimate} isApproved />
    </div>
  );
}

/** What a customer who cannot sign in said at the counter or on the telephone. */
export function WriteAnswerDown({ estimate }: Props) {
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2 border-t pt-3">
      <p className="min-w-48 flex-1 text-sm text-muted max-md:basis-full">
        This customer cannot sign in. Ask them, and write down what they say.
      </p>
      <AnswerDialog estimate={estimate} isApproved={false} isToldToStaff />
      <AnswerDialog estimate={estimate} isApproved isToldToStaff />
    </div>
  );
}

const words = {
  approve: {
    verb: 'Approve',
    hint: 'Something we should know for the repair. May stay empty.',
    next: 'The repair begins. You hear from us as soon as it is ready.',
  },
  decline: {
    verb: 'Decline',
    hint: 'It helps us to know why. May stay empty.',
    next: 'The repair is called off. Your device waits for you at the counter as it is.',
  },
};
const toldWords = {
  approve: {
    verb: 'They approved',
    hint: 'What they said with it. May stay empty.',
    next: 'The repair begins. The history says that you wrote it down.',
  },
  decline: {
    verb: 'They declined',
    hint: 'Why, if they said so. May stay empty.',
    next: 'The repair is called off. The history says that you wrote it down.',
  },
};
type Answer = Props & { isApproved: boolean; isToldToStaff?: boolean };
const wordsOf = ({ isApproved, isToldToStaff }: Answer) =>
  (isToldToStaff ? toldWords : words)[isApproved ? 'approve' : 'decline'];

function AnswerDialog(answer: Answer) {
  const [isOpen, setIsOpen] = useState(false);
  const { verb, next } = wordsOf(answer);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setIsOpen}
      title={`${verb} the estimate of ${money(answer.estimate.totalCents)}?`}
      description={next}
      trigger={<Button variant={answer.isApproved ? 'primary' : 'secondary'}>{verb}</Button>}
    >
      <AnswerForm {...answer} onDone={() => setIsOpen(false)} />
    </Dialog>
  );
}

function AnswerForm({ onDone, ...answer }: Answer & { onDone: () => void }) {
  const { estimate, isApproved } = answer;
  const { run } = useTicket();
  const { verb, hint } = wordsOf(answer);
  const [reason, setReason] = useDraft(`estimate_${estimate.id}`);
  const { submit, isPending, message, fields } = useAckForm(
    () => run('answer_estimate', { estimateId: estimate.id, isApproved, reason }),
    () => {
      setReason('');
      onDone();
    },
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(undefined);
      }}
    >
      <FormAlert message={message} />
      <Field label={isApproved ? 'Message' : 'Reason'} hint={hint} error={fields.reason}>
        <Textarea value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        <DialogClose render={<Button>Not yet</Button>} />
        <Button type="submit" variant={isApproved ? 'primary' : 'danger'} isPending={isPending}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
