/** Looks shared by everything that floats. */
export const backdropStyle =
  'fixed inset-0 z-40 bg-scrim transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0';

export const dialogPopupStyle =
  'motion-float fixed inset-x-4 top-[max(1rem,10dvh)] z-50 mx-auto flex max-h-[80dvh] max-w-lg flex-col rounded-md border bg-raised text-ink shadow-float outline-none';

export const popupStyle = 'motion-float rounded-md border bg-raised text-ink shadow-float outline-none';

export const menuItemStyle =
  'flex min-h-8 w-full cursor-default items-center gap-2.5 rounded-sm px-2.5 text-left text-base outline-none select-none data-disabled:opacity-55 data-highlighted:bg-hover pointer-coarse:min-h-11';
