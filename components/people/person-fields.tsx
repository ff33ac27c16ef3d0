'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { roleSchema, type Role } from '@/lib/contracts/common';
import { roleOptions } from './role-words';

type Values = { name: string; title: string; role: Role };
type Props = {
  values: Values;
  onChange: (values: Values) => void;
  errors: Record<string, string | undefined>;
  /** One's own role cannot be changed. */
  isRoleFixed?: boolean;
};

/** What is said of a person, for adding and for editing. */
export function PersonFields({ values, onChange, errors, isRoleFixed }: Props) {
  return (
    <>
      <Field label="Name" error={errors.name}>
        <Input
          name="name"
          dir="auto"
          autoComplete="off"
          value={values.name}
          onChange={(event) => onChange({ ...values, name: event.target.value })}
        />
      </Field>
      <Field
        label="What they do"
        hint="As colleagues say it: “Boiler engineer”. May stay empty."
        error={errors.title}
      >
        <Input
          name="title"
          dir="auto"
          autoComplete="off"
          value={values.title}
          onChange={(event) => onChange({ ...values, title: event.target.value })}
        />
      </Field>
      <Field
        label="Role"
        hint={isRoleFixed ? 'Another admin can change your role.' : undefined}
        error={errors.role}
      >
        <Select
          options={roleOptions}
          value={values.role}
          isDisabled={isRoleFixed}
          onChange={(role) => onChange({ ...values, role: roleSchema.parse(role) })}
        />
      </Field>
    </>
  );
}
