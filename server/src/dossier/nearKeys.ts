/** Keys of a dossier that are slips of known ones; every other key is the writer's own. */
import { CST, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { editDistance } from '../text/distance.ts';
import { isOpenQuote, keyOf, spanOf } from '../yaml/nodes.ts';
import type { DossierProblem } from './dossier.ts';
import { CONTENT_FIELDS, type DossierField, HEADER_FIELDS, RECORD_FIELDS, RECORD_PROSE } from './fields.ts';

const FIELDS: Readonly<Record<string, DossierField>> = { ...HEADER_FIELDS, ...CONTENT_FIELDS };
export const TOP_KEYS: readonly string[] = Object.keys(FIELDS);
export const RECORD_KEYS: readonly string[] = Object.keys({ ...RECORD_FIELDS, ...RECORD_PROSE });

/** Words that people give to keys of their own, and that look like slips of ours. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'data rate mate gate fate late update dated dates page peace palace plane space plate pace places tile titles little ' +
    'note nodes votes bodies busy boy role roles rule rank ranks name names game games source sources course force ' +
    'resource resources languages rulers register registrar allows ' +
    'form forms test next tent mind king find blind bank tank rang link links state states stats county officer officers ' +
    'persons personal positions petition addition editions condition chain hair part parts partner partners sign signal ' +
    'signs assigned designed person people kinds events event agreements agreement partnerships organisations ' +
    'organizations delegations delegate delegates relegation legation roll rolls sole pole countries entry ordinals'
  ).split(' '),
);

/** Nobody writes a hundred keys by hand; a flood of them is not worth comparing. */
const MOST_KEYS = 100;
/** A slip in a shorter word makes another word as often as not. */
const SHORTEST = 4;
/** Two slips are one word only in a long one. */
const LONG = 10;

/** `known` is told by what it is a slip of; `fits` says whether the value can be that of the known key. */
export function nearKeys(
  pairs: readonly Pair[],
  known: readonly string[],
  base: number,
  fits: (key: string, value: unknown) => boolean = () => true,
): DossierProblem[] {
  if (pairs.length > MOST_KEYS) return [];
  const present = new Set(pairs.map(keyOf));
  return pairs.flatMap((pair) => {
    const key = keyOf(pair);
    const span = spanOf(pair.key);
    const meant = span && !known.includes(key) && !isOpenQuote(key) ? slipOf(key, known) : null;
    if (!span || meant === null || present.has(meant) || !fits(meant, pair.value)) return [];
    const message = `Chancery does not know the key "${key}". Did you mean "${meant}"?`;
    const place = { start: span.start + base, end: span.end + base };
    return [{ code: 'unknown-key', severity: 'information', message, span: place, meant }];
  });
}

function slipOf(key: string, known: readonly string[]): string | null {
  const word = key.toLowerCase();
  if (word.length < SHORTEST || WORDS.has(word)) return null;
  let limit = word.length >= LONG ? 2 : 1;
  let best: string | null = null;
  for (const candidate of known) {
    if (candidate.length < SHORTEST) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** At the top the writer's own keys stand beside ours: the value tells which it is. */
export function fitsTop(key: string, value: unknown): boolean {
  const kind = FIELDS[key]?.kind;
  const written = isScalar(value) ? String(value.value ?? '') : null;
  switch (kind) {
    case 'records':
    case 'allowances':
      return isSeq(value) || isMap(value) || written === '';
    case 'severities':
      return isMap(value) || written === '';
    case 'date':
      return written !== null && (written === '' || /\d/.test(written));
    case 'choice':
    case 'value':
      return written !== null;
    default:
      return true;
  }
}

/** `- person:x` is one text, where keys were meant; of several lines like that each is told. */
export function glued(item: unknown, known: readonly string[]): DossierProblem[] {
  if (!isScalar(item) || item.type !== 'PLAIN' || !CST.isScalar(item.srcToken) || !('source' in item.srcToken))
    return [];
  const { offset, source } = item.srcToken;
  if (!known.includes(GLUED.exec(source)?.[2] ?? '')) return [];
  return [...source.matchAll(GLUED_LINES)].flatMap(([, indent = '', key = '', value = ''], i, all) => {
    if (!known.includes(key)) return [];
    const message = `A space is missing behind the colon. Write "${key}: ${value.slice(0, 40)}".`;
    const colon = offset + (all[i]?.index ?? 0) + indent.length + key.length;
    return [{ code: 'yaml-limits', severity: 'warning', message, span: { start: colon, end: colon + 1 } }];
  });
}

const GLUED = /^([ \t]*)(\w+):([^\s:][^\r\n]*)/;
const GLUED_LINES = new RegExp(GLUED, 'gm');
