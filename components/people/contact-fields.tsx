'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

type Values = { email: string; phone: string };
type Props = {
  values: Values;
  onChange: (values: Values) => void;
  errors: Record<string, string | undefined>;
};

/** How somebody is reached. */
export function ContactFields({ values, onChange, errors }: Props) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Field label="Email" error={errors.email}>
        <Input
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          value={values.email}
          onChange={(event) => onChange({ ...values, email: event.target.value })}
        />
      </Field>
      <Field label="Phone" error={errors.phone}>
        <Input
          type="tel"
          inputMode="tel"
          autoComplete="off"
          value={values.phone}
          onChange={(event) => onChange({ ...values, phone: event.target.value })}
        />
      </Field>
    </div>
  );
}
