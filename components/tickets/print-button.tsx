'use client';

import { Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Prints what the page keeps for paper: the ticket's receipt. */
export function PrintButton() {
  return (
    <Button onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      Print
    </Button>
  );
}
