'use client';

import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button';
import { backdropStyle, dialogPopupStyle } from './layer-style';

type AlertDialogProps = {
  /** A question that names the thing: "Leave Boiler crew?" */
  title: string;
  /** What happens, and that it cannot be undone. */
  description: ReactNode;
  /** The verb, never "OK": "Leave". */
  confirmLabel: string;
  onConfirm: () => void | Promise<void>;
  cancelLabel?: string;
  isDanger?: boolean;
  isPending?: boolean;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Asks before something that cannot be undone. Closes on confirm unless `open` is steered from outside. */
export function AlertDialog(props: AlertDialogProps) {
  const {
    title,
    description,
    confirmLabel,
    cancelLabel = 'Cancel',
    isDanger = true,
    isPending,
    trigger,
  } = props;
  const confirm = (
    <Button
      variant={isDanger ? 'danger' : 'primary'}
      isPending={isPending}
      onClick={() => void props.onConfirm()}
    >
      {confirmLabel}
    </Button>
  );
  return (
    <Base.Root open={props.open} onOpenChange={props.onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropStyle} />
        <Base.Popup className={dialogPopupStyle}>
          <div className="px-5 pt-4 pb-5">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Description className="mt-2 text-base text-muted">{description}</Base.Description>
          </div>
          <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">
            <Base.Close render={<Button>{cancelLabel}</Button>} />
            {props.open === undefined ? <Base.Close render={confirm} /> : confirm}
          </footer>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
