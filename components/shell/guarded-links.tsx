'use client';

import { showToast } from '@/components/ui/show-toast';
import { useGuardedLinks } from '@/hooks/use-guarded-links';

/** Keeps people on the page they have while the desk cannot be reached. Mounted once, in the shell. */
export function GuardedLinks() {
  useGuardedLinks(() =>
    showToast({
      id: 'desk-unreachable',
      tone: 'warning',
      title: 'That page cannot be opened now',
      description: 'The desk does not answer. This page stays; try again once you are connected.',
    }),
  );
  return null;
}
