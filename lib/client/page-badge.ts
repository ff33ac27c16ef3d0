const BADGE = /^\(\d+\+?\) /;

/** `(3) Chat`; without a number when nothing waits. Works on a title that already has one. */
export function badgedTitle(title: string, count: number): string {
  const bare = title.replace(BADGE, '');
  if (count <= 0) return bare;
  return `(${count > 99 ? '99+' : count}) ${bare}`;
}

/** Keeps the number in the title, also when a page sets its own. Returns how to stop; the number goes with it. */
export function keepTitleBadge(count: number): () => void {
  const apply = () => {
    const title = badgedTitle(document.title, count);
    if (title !== document.title) document.title = title;
  };
  const observer = new MutationObserver(apply);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  apply();
  return () => observer.disconnect();
}

const ICON_SIZE = 32;
const DOT = '#B3261E';

async function drawDot(href: string): Promise<string> {
  const image = new Image();
  image.src = href;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = ICON_SIZE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, ICON_SIZE, ICON_SIZE);
  context.fillStyle = DOT;
  context.beginPath();
  context.arc(ICON_SIZE - 8, 8, 7, 0, 2 * Math.PI);
  context.fill();
  return canvas.toDataURL('image/png');
}

/** Puts a red dot on the favicon. Returns how to take it away. */
export function showFaviconDot(): () => void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel~="icon"]');
  if (!icon) return () => undefined;
  const link = document.createElement('link');
  link.rel = 'icon';
  let isWanted = true;
  // Where the icon cannot be drawn the number in the title must do.
  drawDot(icon.href).then(
    (href) => {
      if (!isWanted) return;
      link.href = href;
      document.head.append(link);
    },
    () => undefined,
  );
  return () => {
    isWanted = false;
    link.remove();
  };
}
