'use client';

import { createFirstAdmin } from '@/app/(auth)/setup/actions';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useAckForm } from '@/hooks/use-ack-form';
import { useIsHydrated } from '@/hooks/use-is-hydrated';
import { PASSWORD_MIN } from '@/lib/contracts/users';
import { FormAlert } from './form-alert';
import { PasswordInput } from './password-input';
import { textOf } from './text-of';
import { useSignIn } from './use-sign-in';

type FirstAdmin = { name: string; email: string; password: string };

/** Makes the first admin and signs them in. */
export function SetupForm() {
  const isHydrated = useIsHydrated();
  const signingIn = useSignIn('/');
  const { submit, isPending, fields, message, formRef } = useAckForm(async (admin: FirstAdmin) => {
    const ack = await createFirstAdmin(admin);
    if (ack.ok) await signingIn.submit(admin);
    return ack;
  });
  return (
    <form
      ref={formRef}
      method="post"
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const [name, email, password] = ['name', 'email', 'password'].map((field) => textOf(data, field));
        void submit({ name: name!, email: email!, password: password! });
      }}
    >
      <FormAlert message={message ?? signingIn.message} />
      <Field label="Your name" error={fields.name}>
        <Input name="name" autoComplete="name" dir="auto" autoFocus />
      </Field>
      <Field label="Email" hint="You sign in with it." error={fields.email}>
        <Input name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" />
      </Field>
      <Field label="Password" hint={`At least ${PASSWORD_MIN} characters.`} error={fields.password}>
        <PasswordInput name="password" autoComplete="new-password" />
      </Field>
      <Button
        type="submit"
        variant="primary"
        disabled={!isHydrated}
        isPending={isPending || signingIn.isPending}
      >
        Set up the desk
      </Button>
    </form>
  );
}
