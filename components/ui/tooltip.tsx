'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd';

type TooltipProps = {
  /** What is shown on hover and focus. Never the only place of something a person must know. */
  content: ReactNode;
  /** The key that does the same. */
  shortcut?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** The element that is described; it must take a ref and props. */
  children: ReactElement;
};

export function Tooltip({ content, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-60">
          <Base.Popup className="flex max-w-72 motion-float items-center gap-2 rounded-sm bg-ink px-2 py-1 text-xs text-paper shadow-float">
            {content}
            {shortcut && <Kbd className="border-transparent bg-transparent text-paper">{shortcut}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
