'use client';

import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { TabPanel, Tabs } from '@/components/ui/tabs';
import { useMe } from '@/hooks/use-desk';
import { chatPath, openInPlace } from './chat-path';
import { canMakeGroups } from './chat-rules';
import { NewDirectChat } from './new-direct-chat';
import { NewGroupChat } from './new-group-chat';

const kinds = [
  { value: 'direct', label: 'One person' },
  { value: 'group', label: 'Group' },
];

type NewChatDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export function NewChatDialog({ isOpen, onOpenChange }: NewChatDialogProps) {
  return (
    <Dialog title="New chat" open={isOpen} onOpenChange={onOpenChange}>
      <NewChat onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

/** Mounted with the dialog, so that every opening starts afresh. */
function NewChat({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const [kind, setKind] = useState('direct');
  function open(chatId: string): void {
    onClose();
    openInPlace(chatPath(chatId));
  }
  if (!canMakeGroups(me)) return <NewDirectChat onOpen={open} />;
  return (
    <Tabs
      label="Kind of chat"
      tabs={kinds}
      value={kind}
      onChange={setKind}
      className="-mx-5 -mt-2 [&>[role=tablist]]:px-5"
    >
      <TabPanel value="direct" className="px-5 pt-4">
        <NewDirectChat onOpen={open} />
      </TabPanel>
      <TabPanel value="group" className="px-5 pt-4">
        <NewGroupChat onOpen={open} />
      </TabPanel>
    </Tabs>
  );
}
