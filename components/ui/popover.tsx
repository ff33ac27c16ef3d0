'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cn } from './cn';
import { popupStyle } from './layer-style';

type PopoverProps = {
  trigger: ReactElement;
  /** Its name; shown as heading unless `isTitleHidden`. */
  title: string;
  isTitleHidden?: boolean;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'right' | 'bottom' | 'left';
  className?: string;
};

/** A floating panel that does not block the page. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    title,
    isTitleHidden,
    children,
    open,
    onOpenChange,
    align = 'end',
    side = 'bottom',
    className,
  } = props;
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup
            className={cn(
              popupStyle,
              'flex max-h-(--available-height) max-w-(--available-width) flex-col',
              className,
            )}
          >
            <Base.Title className={isTitleHidden ? 'sr-only' : 'px-4 pt-3 pb-2 text-base font-semibold'}>
              {title}
            </Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
