// `npm run score`: how well the engine reads the gold set of test/gold. Options are in test/gold/print.ts.
import { runBundled } from './bundled.mjs';

await runBundled('test/gold/print.ts', 'score');
