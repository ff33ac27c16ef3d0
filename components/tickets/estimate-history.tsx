import type { Estimate } from '@/lib/contracts/tickets';
import { EstimateCard } from './estimate-card';

/** The newest estimate in full, those before it folded away. */
export function EstimateHistory({ estimates }: { estimates: Estimate[] }) {
  const [newest, ...earlier] = estimates;
  if (!newest) return null;
  return (
    <div className="flex flex-col gap-3">
      <EstimateCard estimate={newest} />
      {earlier.length > 0 && (
        <details>
          <summary className="text-sm font-medium text-accent pointer-coarse:py-3">
            {earlier.length === 1 ? '1 earlier estimate' : `${earlier.length} earlier estimates`}
          </summary>
          <div className="mt-3 flex flex-col gap-5">
            {earlier.map((estimate) => (
              <EstimateCard key={estimate.id} estimate={estimate} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
