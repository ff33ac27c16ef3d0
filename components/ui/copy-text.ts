import { showToast } from './show-toast';

/** A desk on a LAN without HTTPS has no clipboard API; the old command still works there. */
function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}

async function copy(text: string): Promise<boolean> {
  try {
    if (!navigator.clipboard) return copyByCommand(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Copies and says so: "Message copied". */
export async function copyText(text: string, confirmation: string): Promise<void> {
  const isCopied = await copy(text);
  if (isCopied) showToast({ id: 'copy', tone: 'success', title: confirmation, durationMs: 5_000 });
  else
    showToast({
      id: 'copy',
      tone: 'error',
      title: 'Your browser did not allow copying',
      description: 'Select the text and copy it by hand.',
    });
}
