'use client';

import { SingleKeysSwitch } from '@/components/shell/single-keys-switch';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { parseTheme, themeLabels, themes } from '@/components/ui/theme';
import { useTheme } from '@/components/ui/use-theme';
import { AccountSection } from './account-section';

/** What is kept in this browser and not in the account. */
export function BrowserSection() {
  const { theme, setTheme } = useTheme();
  return (
    <AccountSection
      title="This browser"
      description="Kept here, not in your account: other devices have their own."
    >
      <div className="flex flex-col gap-5">
        <Field label="Theme" className="max-w-60">
          <Select
            options={themes.map((value) => ({ value, label: themeLabels[value] }))}
            value={theme}
            onChange={(next) => setTheme(parseTheme(next))}
          />
        </Field>
        <SingleKeysSwitch />
      </div>
    </AccountSection>
  );
}
