import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { MOST_MORE_CARDS } from './use-more-cards';

const STEP = 50;

type ColumnEndProps = {
  /** What the button says it shows more of. */
  name: string;
  /** How many are not shown. */
  left: number;
  shown: number;
  listPath: string;
  isLoading: boolean;
  hasFailed: boolean;
  onShowMore: () => void;
};

/** Under a column's cards: the next ones, until there are so many that the list is the better place. */
export function ColumnEnd({ name, left, shown, listPath, isLoading, hasFailed, onShowMore }: ColumnEndProps) {
  return (
    <div className="flex flex-col items-center gap-1.5 px-3 pb-2.5 text-center">
      {hasFailed && (
        <p role="alert" className="text-xs text-red">
          The next cards did not come. Try again.
        </p>
      )}
      {shown > MOST_MORE_CARDS ? (
        <ButtonLink size="compact" variant="ghost" href={listPath} prefetch={false}>
          {left} more in the list
        </ButtonLink>
      ) : (
        <Button
          size="compact"
          variant="ghost"
          aria-label={`Show more of ${name}`}
          isPending={isLoading}
          onClick={onShowMore}
        >
          Show {Math.min(STEP, left)} more
        </Button>
      )}
    </div>
  );
}
