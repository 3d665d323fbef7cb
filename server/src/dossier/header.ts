/** The fields that front matter and YAML dossiers share: date, place, title, spelling, names, ranks, allow, rules. */
import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import { listed } from '../text/listed.ts';
import { nearestOption } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { PartialDate } from '../time/edtf.ts';
import { type Aliases, plainPairs } from '../yaml/aliases.ts';
import { isEmpty, keyOf, spanOf } from '../yaml/nodes.ts';
import { decodeScalar } from '../yaml/scalarMap.ts';
import { readDate } from './dateField.ts';
import type { Allowance, DossierProblem, NamedRule, NameOrder, RankStyle, Severity, Spelling } from './dossier.ts';
import { ALLOWANCE_FIELDS, HEADER_KEYS, NAME_ORDERS, RANK_STYLES, SEVERITIES, SPELLINGS } from './fields.ts';
import { nearKeys } from './nearKeys.ts';

const ALLOWANCE_KEYS = Object.keys(ALLOWANCE_FIELDS);

export interface Header {
  readonly date: { readonly value: PartialDate | null; readonly isPeriod: boolean; readonly span: Span } | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly spelling: Spelling | null;
  readonly names: NameOrder | null;
  readonly ranks: RankStyle | null;
  readonly allow: readonly Allowance[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Every rule that it names, in `allow` and `rules`. */
  readonly named: readonly NamedRule[];
}

export const EMPTY_HEADER: Header = {
  date: null,
  place: null,
  title: null,
  language: null,
  spelling: null,
  names: null,
  ranks: null,
  allow: [],
  rules: {},
  named: [],
};

/** The pairs of a dossier's map, and what leads from the aliases in their values to what they stand for. */
export interface HeaderPairs {
  readonly pairs: readonly Pair[];
  readonly aliases: Aliases | null;
}

/** Reads the shared fields of a map; a value that cannot be used gives a problem, an empty one is being typed. */
export function readHeader({ pairs, aliases }: HeaderPairs, base: number, problems: DossierProblem[]): Header {
  const named: NamedRule[] = [];
  const reader = fieldReader(base, problems, named, aliases);
  let header = EMPTY_HEADER;
  for (const pair of pairs) {
    const key = HEADER_KEYS.find((known) => known === keyOf(pair));
    if (key === undefined || isEmpty(pair.value)) continue;
    switch (key) {
      case 'date':
        header = { ...header, date: reader.date(pair) };
        break;
      case 'place':
      case 'title':
      case 'language':
        header = { ...header, [key]: reader.text(pair) };
        break;
      case 'spelling':
        header = { ...header, spelling: reader.choice(pair, SPELLINGS) };
        break;
      case 'names':
        header = { ...header, names: reader.choice(pair, NAME_ORDERS) };
        break;
      case 'ranks':
        header = { ...header, ranks: reader.choice(pair, RANK_STYLES) };
        break;
      case 'allow':
        header = { ...header, allow: reader.allowances(pair) };
        break;
      case 'rules':
        header = { ...header, rules: reader.rules(pair) };
        break;
      case 'source':
      case 'registry':
        break;
    }
  }
  return { ...header, named };
}

/** What people write for a spelling, and would be led astray by the nearest letters. */
const MEANT: Readonly<Record<string, Spelling>> = {
  'en-uk': 'en-GB',
  uk: 'en-GB',
  gb: 'en-GB',
  british: 'en-GB',
  us: 'en-US',
  usa: 'en-US',
  american: 'en-US',
};

function fieldReader(base: number, problems: DossierProblem[], named: NamedRule[], aliases: Aliases | null) {
  const follow = (node: unknown) => (aliases === null ? node : aliases.follow(node));
  const pairsOf = (map: unknown) => (aliases === null ? [] : plainPairs(map, aliases));
  const place = (node: unknown): Span => {
    const span = spanOf(node) ?? { start: 0, end: 0 };
    return { start: span.start + base, end: span.end + base };
  };
  const report = (node: unknown, message: string, severity: Severity = 'warning', meant: string | null = null) => {
    problems.push({ code: 'invalid-value', severity, message, span: place(node), meant });
  };
  const scalar = (pair: Pair): Scalar | null => {
    if (isScalar(pair.value)) return pair.value;
    report(pair.key, `"${keyOf(pair)}" takes one value, not a list or a map.`);
    return null;
  };
  const oneOf = <T extends string>(node: Scalar, key: string, options: readonly T[]): T | null => {
    const { value } = decodeScalar(node);
    const found = options.find((option) => option === value);
    if (found) return found;
    const meant = options.find((option) => option === MEANT[value.toLowerCase()]) ?? nearestOption(value, options);
    const known = listed(options.map((option) => `"${option}"`));
    const message = `"${value}" is no value of "${key}". It can be ${known}.${meant === null ? '' : ` Did you mean "${meant}"?`}`;
    report(node, message, 'warning', meant);
    return null;
  };
  return {
    text: (pair: Pair) => {
      const node = scalar(pair);
      return node && decodeScalar(node).value;
    },
    date: (pair: Pair) => {
      const node = scalar(pair);
      if (!node) return null;
      const { value, isPeriod = false, message, meant = null } = readDate(decodeScalar(node).value);
      if (message) report(node, message, value || isPeriod ? 'information' : 'warning', meant);
      return { value, isPeriod, span: place(node) };
    },
    choice: <T extends string>(pair: Pair, options: readonly T[]): T | null => {
      const node = scalar(pair);
      return node && oneOf(node, keyOf(pair), options);
    },
    rules: (pair: Pair): Record<string, Severity | 'off'> => {
      if (!isMap(pair.value)) {
        report(pair.key, '"rules" takes a map of rule and severity, for example "weekday-mismatch: off".');
        return {};
      }
      const rules: Record<string, Severity | 'off'> = {};
      for (const entry of pairsOf(pair.value)) {
        const node = isEmpty(entry.value) ? null : scalar(entry);
        const severity = node && oneOf(node, keyOf(entry), SEVERITIES);
        if (keyOf(entry) !== '') named.push({ rule: keyOf(entry), span: place(entry.key) });
        if (severity) rules[keyOf(entry)] = severity;
      }
      return rules;
    },
    allowances: (pair: Pair): Allowance[] => {
      if (!isSeq(pair.value)) {
        report(pair.key, '"allow" takes a list; each item names a rule, the text it is silent about, and a reason.');
        return [];
      }
      return pair.value.items.flatMap((written) => {
        const item = follow(written);
        const pairs = pairsOf(item);
        const near = nearKeys(pairs, ALLOWANCE_KEYS, base);
        const scalarAt = (key: string) => {
          const value = pairs.find((entry) => keyOf(entry) === key)?.value;
          return isScalar(value) && !isEmpty(value) ? value : null;
        };
        const get = (key: string) => {
          const value = scalarAt(key);
          return value && decodeScalar(value).value;
        };
        const [rule, text] = [get('rule'), get('text')];
        if (rule) named.push({ rule, span: place(scalarAt('rule')) });
        problems.push(...near);
        if (rule && text) return [{ rule, text, reason: get('reason'), span: place(item) }];
        if (!isEmpty(item) && near.length === 0)
          report(item, `An allowance needs ${rule ? 'the "text"' : 'the "rule"'} that it is about.`);
        return [];
      });
    },
  };
}
