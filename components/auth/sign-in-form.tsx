'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useIsHydrated } from '@/hooks/use-is-hydrated';
import { FormAlert } from './form-alert';
import { PasswordInput } from './password-input';
import { textOf } from './text-of';

type Props = {
  message: string | null;
  isPending: boolean;
  onSubmit: (credentials: { email: string; password: string }) => void;
};

/** Uncontrolled: what was typed or filled in before the page came alive counts, and stays after a refusal. */
export function SignInForm({ message, isPending, onSubmit }: Props) {
  const isHydrated = useIsHydrated();
  return (
    <form
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        onSubmit({ email: textOf(data, 'email'), password: textOf(data, 'password') });
      }}
    >
      <FormAlert message={message} />
      <Field label="Email">
        <Input
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          autoFocus
        />
      </Field>
      <Field label="Password">
        <PasswordInput name="password" autoComplete="current-password" />
      </Field>
      {/* Not before it works: the browser itself would send the form to this page. */}
      <Button type="submit" variant="primary" disabled={!isHydrated} isPending={isPending}>
        Sign in
      </Button>
    </form>
  );
}
