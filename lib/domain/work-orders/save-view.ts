import type { CommandInput } from '@/lib/contracts/commands';
import type { SavedView } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';

const MAX_VIEWS = 50;

/** Keeps a list's filters under a name, for this person. A repeat answers the first result. Throws `conflict` (too many). */
export function saveView(actor: UserActor, input: CommandInput<'save_view'>): Promise<SavedView> {
  const { name, query } = input;
  return inTransaction((tx) =>
    runOnce(tx, actor, 'save_view', input, async () => {
      if ((await tx.savedView.count({ where: { userId: actor.userId } })) >= MAX_VIEWS) {
        throw new AppError('conflict', {
          userMessage: `You keep ${MAX_VIEWS} views already. Remove one before you save another.`,
        });
      }
      const { id } = await tx.savedView.create({ data: { userId: actor.userId, name, query } });
      return { id, name, query };
    }),
  );
}
