type Waiter<Item, Result> = {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
};

/**
 * Gathers calls into batches: while one batch is in flight later calls wait, and go together when it returns.
 * No timer, so an idle caller pays nothing. `runBatch` answers one result per item, in order; a result that is an
 * `Error` rejects only its own call, a throw rejects the whole batch. `maxBatch` bounds a batch (items).
 */
export function coalesce<Item, Result>(
  runBatch: (items: Item[]) => Promise<(Result | Error)[]>,
  { maxBatch = 256 }: { maxBatch?: number } = {},
) {
  const waiting: Waiter<Item, Result>[] = [];
  let isRunning = false;

  async function drain() {
    isRunning = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, maxBatch);
      try {
        const results = await runBatch(batch.map(({ item }) => item));
        batch.forEach(({ resolve, reject }, index) => {
          const result = results[index];
          if (result instanceof Error) reject(result);
          else resolve(result as Result);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isRunning = false;
  }

  function call(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // A microtask later, so that calls made in one turn of the event loop share the first batch.
      if (!isRunning) {
        isRunning = true;
        queueMicrotask(() => void drain());
      }
    });
  }

  return Object.assign(call, { depth: () => waiting.length });
}
