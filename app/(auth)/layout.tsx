import type { ReactNode } from 'react';
import { BrandMark } from '@/components/shell/brand';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col px-5 py-10 md:py-[12dvh]">
      <p className="mb-10 flex items-center gap-2.5 text-lg font-semibold">
        <BrandMark />
        Carillon
      </p>
      {children}
    </main>
  );
}
