'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';

type Props = Omit<ComponentProps<typeof Input>, 'type'> & {
  autoComplete: 'current-password' | 'new-password';
};

/** A password, hidden until asked for: most wrong ones are typing errors. */
export function PasswordInput(props: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <span className="relative flex">
      <Input
        {...props}
        type={isShown ? 'text' : 'password'}
        className="pr-11"
        autoCapitalize="none"
        spellCheck={false}
      />
      <IconButton
        icon={isShown ? EyeOff : Eye}
        label={isShown ? 'Hide the password' : 'Show the password'}
        aria-pressed={isShown}
        className="absolute inset-y-0 right-0.5 my-auto"
        onClick={() => setIsShown(!isShown)}
      />
    </span>
  );
}
