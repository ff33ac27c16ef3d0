import { typingSentence } from './chat-words';

/** Keeps its height when nobody types, so that nothing moves when somebody does. */
export function TypingLine({ names }: { names: string[] }) {
  return (
    <p className="h-5 truncate px-4 text-xs text-muted md:px-6" dir="auto" aria-live="off">
      {typingSentence(names)}
    </p>
  );
}
