import { showToast } from '@/components/ui/show-toast';

type Done = {
  /** What was changed: a later change of it takes the place of the toast. */
  id: string;
  title: string;
  description: string;
  undo: () => void;
};

/** Says what was just done and offers to take it back. */
export function offerUndo({ id, title, description, undo }: Done): void {
  const action = { label: 'Undo', onClick: undo };
  showToast({ id: `undo:${id}`, tone: 'success', title, description, action });
}
