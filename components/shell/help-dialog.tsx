'use client';

import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { useSingleKey } from '@/hooks/use-single-key';
import { useShellLayer } from './shell-layers';
import { fixedShortcuts, singleKeyShortcuts, type Shortcut } from './shortcuts';
import { SingleKeysSwitch } from './single-keys-switch';

/** The keys of the desk, under `?`. */
export function HelpDialog() {
  const { layer, open, close } = useShellLayer();
  useSingleKey('?', () => open('help'));
  return (
    <Dialog title="Keyboard shortcuts" open={layer === 'help'} onOpenChange={(isOpen) => !isOpen && close()}>
      <div className="flex flex-col gap-5">
        {[...fixedShortcuts, ...singleKeyShortcuts].map((group) => (
          <section key={group.title}>
            <h3 className="mb-1 text-sm font-medium text-muted">{group.title}</h3>
            <dl className="divide-y border-y">
              {group.shortcuts.map((shortcut) => (
                <ShortcutRow key={shortcut.does} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
        <SingleKeysSwitch />
      </div>
    </Dialog>
  );
}

function ShortcutRow({ keys, does }: Shortcut) {
  return (
    <div className="flex min-h-9 items-center justify-between gap-4 py-1">
      <dt className="min-w-0">{does}</dt>
      <dd className="flex shrink-0 gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}
