'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useIsHydrated } from '@/hooks/use-is-hydrated';
import { startOAuth } from '@/lib/client/sign-in';
import { FormAlert } from './form-alert';

const labels = { github: 'Continue with GitHub', google: 'Continue with Google' };

type Props = { names: (keyof typeof labels)[]; callbackPath: string };

export function OAuthButtons({ names, callbackPath }: Props) {
  const [leavingFor, setLeavingFor] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const isHydrated = useIsHydrated();

  function leave(name: string) {
    setLeavingFor(name);
    setMessage(null);
    startOAuth(name, callbackPath).catch(() => {
      setLeavingFor(null);
      setMessage('The desk cannot be reached. Check your connection and try again.');
    });
  }
  return (
    <div className="flex flex-col gap-2 border-t pt-6">
      <FormAlert message={message} />
      {names.map((name) => (
        <Button key={name} disabled={!isHydrated} isPending={leavingFor === name} onClick={() => leave(name)}>
          {labels[name]}
        </Button>
      ))}
    </div>
  );
}
