'use client';

import { CloudOff } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { buttonStyle } from '@/components/ui/button-style';
import { useConnectionWords } from './use-connection-words';

/** Says what trouble with the connection means, once it has lasted. It pushes the page down instead of covering it. */
export function ConnectionBanner() {
  const { banner, isBannerDue, status } = useConnectionWords();
  const pathname = usePathname();
  const text = isBannerDue ? banner : null;
  // The region is always there, so that its first words are read aloud.
  return (
    <div role="status">
      {text && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b bg-amber-soft px-4 py-2 text-sm text-amber md:px-6">
          <CloudOff aria-hidden className="size-4 shrink-0" />
          <p className="min-w-0 flex-1 basis-60">{text}</p>
          {status === 'signed_out' && (
            <Link
              href={`/sign-in?callbackUrl=${encodeURIComponent(pathname)}`}
              className={buttonStyle({ size: 'compact' })}
            >
              Sign in
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
