import { benchLists } from './lists/bench-lists';
import { benchSend } from './send/bench-send';

const benches: Record<string, () => Promise<void>> = { lists: benchLists, send: benchSend };

const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`Name a benchmark: ${Object.keys(benches).join(', ')}. For example: npm run bench -- send`);
  process.exitCode = 2;
}
