// `npm run prose`: what the rules say of unrelated English text. What to give it stands in test/exam/prose.ts.
import { runBundled } from './bundled.mjs';

await runBundled('test/exam/prose.ts', 'prose');
