'use client';

import { typingWords } from '@/components/records/typing-words';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import type { Ticket } from '@/lib/contracts/tickets';

export const deviceFields = [
  'make',
  'model',
  'serial',
  'problem',
  'condition',
  'accessories',
  'intakeNotes',
] as const;
type DeviceField = (typeof deviceFields)[number];
export type DeviceValues = Pick<Ticket, DeviceField>;
export const noDevice: DeviceValues = {
  make: '',
  model: '',
  serial: '',
  problem: '',
  condition: '',
  accessories: '',
  intakeNotes: '',
};

export const deviceWords: Record<DeviceField, { label: string; hint?: string; isLong?: boolean }> = {
  make: { label: 'Make' },
  model: { label: 'Model' },
  serial: { label: 'Serial number' },
  problem: { label: 'Problem', hint: 'In the customer’s words.', isLong: true },
  condition: { label: 'Condition', hint: 'Scratches, cracks, what was like that before.', isLong: true },
  accessories: { label: 'Accessories', hint: 'What came with it: charger, case, SIM card.' },
  intakeNotes: {
    label: 'Intake notes',
    hint: 'For staff only; the customer does not see them.',
    isLong: true,
  },
};

type Props = {
  values: DeviceValues;
  onChange: (values: DeviceValues) => void;
  errors: Record<string, string | undefined>;
  /** What somebody else wrote there meanwhile. */
  theirs?: Partial<DeviceValues>;
  /** Field → the names of the others who type there. */
  typingIn?: Record<string, string[]>;
  onTyping?: (field: DeviceField | null) => void;
};

function hintOf(field: DeviceField, { theirs = {}, typingIn = {} }: Pick<Props, 'theirs' | 'typingIn'>) {
  if (theirs[field] !== undefined)
    return (
      <span className="text-amber">
        Somebody wrote meanwhile: “{theirs[field]}”. Saving again replaces it.
      </span>
    );
  return typingIn[field] ? typingWords(typingIn[field]) : deviceWords[field].hint;
}

/** What is written down of a device, at intake and when it is corrected. */
export function DeviceFields({ values, onChange, errors, onTyping, ...others }: Props) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {deviceFields.map((field) => {
        const { label, isLong } = deviceWords[field];
        const Control = isLong ? Textarea : Input;
        return (
          <Field
            key={field}
            label={label}
            hint={hintOf(field, others)}
            error={errors[field] ?? errors[`changes.${field}`]}
            className={isLong || field === 'accessories' ? 'md:col-span-2' : undefined}
          >
            <Control
              dir="auto"
              autoComplete="off"
              className={field === 'serial' ? 'font-mono' : undefined}
              value={values[field]}
              onChange={(event) => {
                onChange({ ...values, [field]: event.target.value });
                onTyping?.(field);
              }}
              onBlur={() => onTyping?.(null)}
            />
          </Field>
        );
      })}
    </div>
  );
}
