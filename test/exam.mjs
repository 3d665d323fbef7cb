// `npm run exam`: what the rules find in dossiers with one thing made false. Options are in test/exam/print.ts.
import { runBundled } from './bundled.mjs';

await runBundled('test/exam/print.ts', 'exam');
