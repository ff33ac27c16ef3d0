'use client';

import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { PASSWORD_MIN } from '@/lib/contracts/users';
import { suggestPassword } from './suggest-password';

type Props = { label: string; value: string; onChange: (value: string) => void; error?: string };

/** A password that is made to be told to somebody: in plain sight, with one on offer. */
export function NewPasswordField({ label, value, onChange, error }: Props) {
  const hint = `At least ${PASSWORD_MIN} characters. You will have to tell it to them: it is not shown again.`;
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={hint} error={error}>
        <Input
          name="password"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="font-mono"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button size="compact" onClick={() => onChange(suggestPassword())}>
          Suggest one
        </Button>
        <Button size="compact" disabled={!value} onClick={() => void copyText(value, 'Password copied')}>
          Copy
        </Button>
      </div>
    </div>
  );
}
