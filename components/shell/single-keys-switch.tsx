'use client';

import { Switch } from '@/components/ui/switch';
import { useSingleKeys } from '@/hooks/use-single-key';

/** Turns single-key shortcuts on or off in this browser. */
export function SingleKeysSwitch() {
  const { isOn, setIsOn } = useSingleKeys();
  return (
    <Switch
      label="Single-key shortcuts"
      description="They never work while you type in a field. Turn them off if you press keys by accident or use speech input."
      isOn={isOn}
      onChange={setIsOn}
    />
  );
}
