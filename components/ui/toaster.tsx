'use client';

import { Toaster as Sonner } from 'sonner';

/** The one place where toasts appear; its live region exists before any toast does. F8 moves the focus here. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      visibleToasts={4}
      expand
      gap={8}
      className="font-sans!"
      hotkey={['F8']}
      offset={16}
      // Above the tabs, and above the next step where a page has one under the thumb.
      mobileOffset={{
        bottom: 'calc(4.25rem + var(--action-bar, 0rem) + env(safe-area-inset-bottom))',
        ...{ left: 12, right: 12 },
      }}
      toastOptions={{ unstyled: true, className: 'w-full sm:w-[22rem]' }}
    />
  );
}
