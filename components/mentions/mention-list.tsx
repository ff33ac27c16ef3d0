import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { popupStyle } from '@/components/ui/layer-style';
import type { Mentionable } from './find-mention';

type MentionListProps = {
  id: string;
  people: Mentionable[];
  index: number;
  onChoose: (person: Mentionable) => void;
  className?: string;
};

/** Who can be called, above the field in which `@` is being typed; the focus stays in the field. */
export function MentionList({ id, people, index, onChoose, className }: MentionListProps) {
  return (
    <>
      <p role="status" className="sr-only">
        {people.length > 0 &&
          `${people.length} ${people.length === 1 ? 'person' : 'people'} to mention. Arrow keys choose, Enter takes.`}
      </p>
      {people.length > 0 && (
        <ul
          id={id}
          role="listbox"
          aria-label="People to mention"
          className={cn(
            popupStyle,
            'absolute bottom-full z-10 mb-1 max-h-[40dvh] w-80 max-w-[calc(100%-1.5rem)] overflow-y-auto overscroll-contain p-1',
            className,
          )}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {people.map((person, at) => (
            <li
              key={person.id}
              id={`${id}-${at}`}
              ref={at === index ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
              role="option"
              aria-selected={at === index}
              className={cn(
                'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2 hover:bg-hover pointer-coarse:min-h-11',
                at === index && 'bg-hover',
              )}
              onClick={() => onChoose(person)}
            >
              <Avatar name={person.name} size="small" />
              <span dir="auto" className="min-w-0 flex-1 truncate text-left">
                {person.name}
              </span>
              <span className="max-w-[45%] shrink-0 truncate text-xs text-muted">{person.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
