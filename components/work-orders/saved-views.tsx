'use client';

import { Bookmark, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { menuItemStyle } from '@/components/ui/layer-style';
import { Popover } from '@/components/ui/popover';
import { cn } from '@/components/ui/cn';
import { useAckForm } from '@/hooks/use-ack-form';
import { useSavedViews } from '@/hooks/use-saved-views';
import { workOrdersPath, type WorkOrderQuery } from './work-order-query';

/** This person's own named filters: what stands in the address, kept under a name. */
export function SavedViews({ query }: { query: WorkOrderQuery }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      title="Saved views"
      open={isOpen}
      onOpenChange={setIsOpen}
      className="w-72"
      trigger={
        <Button>
          <Bookmark aria-hidden className="size-4" />
          <span className="max-md:sr-only">Views</span>
        </Button>
      }
    >
      <SavedViewList query={query} onDone={() => setIsOpen(false)} />
    </Popover>
  );
}

function SavedViewList({ query, onDone }: { query: WorkOrderQuery; onDone: () => void }) {
  const router = useRouter();
  const { views, isLoading, save, remove } = useSavedViews();
  const [name, setName] = useState('');
  const { submit, isPending, fields, message } = useAckForm(save, onDone);
  return (
    <>
      <ul className="max-h-64 overflow-y-auto px-1">
        {views.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <button
              type="button"
              className={cn(menuItemStyle, 'min-w-0 flex-1 cursor-pointer hover:bg-hover')}
              onClick={() => {
                router.push(`/work-orders${view.query && `?${view.query}`}`);
                onDone();
              }}
            >
              <span dir="auto" className="truncate">
                {view.name}
              </span>
            </button>
            <IconButton
              icon={Trash2}
              label={`Remove ${view.name}`}
              tooltip="Remove"
              onClick={() => void remove(view.id)}
            />
          </li>
        ))}
      </ul>
      {views.length === 0 && (
        <p className="px-4 pb-3 text-sm text-muted">
          {isLoading
            ? 'Loading…'
            : 'None yet. Set the filters as you like them, then keep them under a name.'}
        </p>
      )}
      <form
        className="flex flex-col gap-2 border-t p-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit({ name, query: workOrdersPath(query).split('?')[1] ?? '' });
        }}
      >
        <FormAlert message={message} />
        <Field label="Keep this view as" error={fields.name}>
          <Input dir="auto" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Button type="submit" isPending={isPending} disabled={name.trim() === ''}>
          Keep
        </Button>
      </form>
    </>
  );
}
