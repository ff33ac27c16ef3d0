import { inTransaction } from '@/lib/db/in-transaction';
import { notify } from '@/lib/domain/notifications';

type Notice = Parameters<typeof notify>[1][number];

/** A notification as it came at that time. */
export async function seedNotice(notice: Notice, at: Date): Promise<void> {
  const { userId, subjectKey } = notice;
  await inTransaction(async (tx) => {
    await notify(tx, [notice]);
    await tx.notification.updateMany({
      where: { userId, subjectKey },
      data: { createdAt: at, updatedAt: at },
    });
  });
}
