'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { IconButton } from './icon-button';
import { isTouchKeyboard } from './is-touch-keyboard';
import { backdropStyle, dialogPopupStyle } from './layer-style';

type DialogProps = {
  title: string;
  description?: ReactNode;
  /** The button that opens it; leave out when `open` is steered from outside. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons in the foot, the main one last. Wrap one in `DialogClose` to close. */
  footer?: ReactNode;
  children: ReactNode;
};

export function Dialog({ title, description, trigger, open, onOpenChange, footer, children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  // A field to type in first, unless that opens a keyboard over the dialog; else the dialog itself, which reads its
  // title, rather than its Close button.
  const firstField = () =>
    popup.current?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea') ?? null;
  const firstFocus = () => (isTouchKeyboard() ? null : firstField()) ?? popup.current;
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropStyle} />
        <Base.Popup ref={popup} initialFocus={firstFocus} className={dialogPopupStyle}>
          <header className="flex items-start gap-3 px-5 pt-4">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-lg font-semibold">{title}</Base.Title>
              {description && (
                <Base.Description className="mt-1 text-sm text-muted">{description}</Base.Description>
              )}
            </div>
            <Base.Close
              render={<IconButton icon={X} label="Close" className="-mt-1 -mr-2 pointer-coarse:-mt-2.5" />}
            />
          </header>
          <div className="min-h-0 overflow-y-auto px-5 py-4">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Makes a button close the dialog around it: `<DialogClose render={<Button>Cancel</Button>} />`. */
export const DialogClose = Base.Close;
