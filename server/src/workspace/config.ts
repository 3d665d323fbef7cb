/** `chancery.yaml`: the one configuration that editors, command line and CI share (design section 8). */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { NameOrder, RankStyle, Severity, Spelling } from '../dossier/dossier.ts';
import { NAME_ORDERS, RANK_STYLES, SEVERITIES, SPELLINGS } from '../dossier/fields.ts';
import { type ProblemFix, replaceFix } from '../registry/problem.ts';
import { listed } from '../text/listed.ts';
import { didYouMean, nearestOption } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { type Aliases, aliasesOf, plainPairs } from '../yaml/aliases.ts';
import { brokenLines } from '../yaml/brokenLines.ts';
import { isEmpty, keyOf, spanOf } from '../yaml/nodes.ts';
import { parseYaml } from '../yaml/parse.ts';
import { reportCode, type YamlReportCode } from '../yaml/problems.ts';
import { neverSearched } from './fileSystem.ts';

export interface Style {
  /** Null: no house style, a dossier is only held against itself. */
  readonly spelling: Spelling | null;
  readonly names: NameOrder | null;
  readonly ranks: RankStyle | null;
}

export interface Config {
  /** Globs of dossiers besides the files with a dossier's name. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of registry files besides `*.registry.yaml`. */
  readonly registry: readonly string[];
  /** Whether the built-in pack lies under the workspace's own registry. */
  readonly builtin: boolean;
  /** Severity by rule id, for the rules that differ from their default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly style: Style;
}

export interface ConfigProblem {
  readonly code: YamlReportCode | 'unknown-key' | 'invalid-value' | 'missing-registry';
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** What was meant, where something is near. */
  readonly fix?: ProblemFix | null;
}

export interface ConfigReading {
  /** What can be used of the file, defaults for the rest. On an error the caller may keep the last good one. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

export const defaultConfig: Config = {
  include: [],
  exclude: neverSearched,
  registry: [],
  builtin: true,
  rules: {},
  style: { spelling: null, names: null, ranks: null },
};

/** What each key is for; the README and the editor's help say it in these words. */
export const CONFIG_FIELDS: Readonly<Record<keyof Config, string>> = {
  include: 'Paths with wildcards: text, Markdown and YAML files that are dossiers although their names do not say so',
  exclude: 'Paths with wildcards: files and folders to leave alone',
  registry: 'Paths with wildcards: registry files besides `*.registry.yaml` and `*.registry.yml`',
  builtin: '`false` leaves the built-in registry out, so that only your own facts count',
  rules: 'Severity by rule: `off`, `hint`, `information`, `warning` or `error`',
  style:
    '`spelling`, `names` and `ranks` of the house, for dossiers that do not say otherwise: the values are those of the keys at the top of a dossier',
};

const CONFIG_KEYS = [
  'include',
  'exclude',
  'registry',
  'builtin',
  'rules',
  'style',
] as const satisfies readonly (keyof Config)[];

/** `meant` is what should stand in place of the node. */
type Report = (code: ConfigProblem['code'], node: unknown, message: string, meant?: string | null) => void;

/** `ruleIds`: the rules there are, so that a misspelt one is noticed; without them no id is questioned. */
export function readConfig(text: string, ruleIds: readonly string[] = []): ConfigReading {
  const yaml = parseYaml(text);
  const problems: ConfigProblem[] = yaml.problems.map((problem) => ({ ...problem, code: reportCode(problem) }));
  const report: Report = (code, node, message, meant = null) => {
    const span = spanOf(node);
    const fix = span && meant !== null ? replaceFix(meant, span, text) : null;
    problems.push({ code, severity: 'warning', message, span: span ?? { start: 0, end: 0 }, fix });
  };
  const [document] = yaml.documents;
  const contents = document?.contents;
  const aliases = document && aliasesOf(document);
  let config = defaultConfig;
  if (isMap(contents) && aliases) {
    for (const pair of plainPairs(contents, aliases))
      config = { ...config, ...readKey(pair, ruleIds, report, aliases) };
  } else if (contents && !isEmpty(contents)) {
    report('invalid-value', contents, `A configuration is a map of keys: ${listed(CONFIG_KEYS)}.`);
  }
  const mistakes = yaml.problems.filter(({ severity }) => severity === 'error');
  const isBroken = brokenLines(
    text,
    mistakes.map(({ span }) => span),
  );
  const told = problems.filter(({ code, span }) => code === 'yaml' || code === 'yaml-limits' || !isBroken(span));
  return { config, problems: told.sort((a, b) => a.span.start - b.span.start) };
}

/** True when the file could not be understood as a whole, so that the last good configuration should stay. */
export function isBroken(reading: ConfigReading): boolean {
  return reading.problems.some((problem) => problem.severity === 'error');
}

function readKey(pair: Pair, ruleIds: readonly string[], report: Report, aliases: Aliases): Partial<Config> {
  const key = known(pair, CONFIG_KEYS, 'key', report);
  if (key === null || isEmpty(pair.value)) return {};
  switch (key) {
    case 'include':
    case 'exclude':
    case 'registry':
      return { [key]: readGlobs(pair, report, aliases) };
    case 'builtin': {
      const value = isScalar(pair.value) ? pair.value.value : null;
      if (typeof value === 'boolean') return { builtin: value };
      report('invalid-value', pair.value, '"builtin" is true or false.');
      return {};
    }
    case 'rules':
      return { rules: readRules(pair, ruleIds, report, aliases) };
    case 'style':
      return { style: readStyle(pair, report, aliases) };
  }
}

function readGlobs(pair: Pair, report: Report, aliases: Aliases): string[] {
  const items: unknown[] = isSeq(pair.value) ? pair.value.items : [pair.value];
  return items.map(aliases.follow).flatMap((item) => {
    if (isScalar(item) && typeof item.value === 'string' && item.value !== '') return [item.value];
    if (!isEmpty(item))
      report('invalid-value', item, `"${keyOf(pair)}" takes paths with wildcards, such as "notes/**/*.md".`);
    return [];
  });
}

function readRules(pair: Pair, ruleIds: readonly string[], report: Report, aliases: Aliases): Config['rules'] {
  const rules: Record<string, Severity | 'off'> = {};
  if (!isMap(pair.value)) {
    report('invalid-value', pair.value, '"rules" takes a map of rule and severity, such as "weekday-mismatch: off".');
    return rules;
  }
  for (const entry of plainPairs(pair.value, aliases)) {
    const rule = ruleIds.length === 0 ? keyOf(entry) : known(entry, ruleIds, 'rule', report);
    const severity = rule === null ? null : choice(entry, SEVERITIES, report);
    if (rule !== null && severity !== null) rules[rule] = severity;
  }
  return rules;
}

function readStyle(pair: Pair, report: Report, aliases: Aliases): Style {
  let style = defaultConfig.style;
  if (!isMap(pair.value)) {
    report('invalid-value', pair.value, '"style" takes a map with "spelling", "names" and "ranks".');
    return style;
  }
  for (const entry of plainPairs(pair.value, aliases)) {
    switch (known(entry, ['spelling', 'names', 'ranks'], 'key', report)) {
      case 'spelling':
        style = { ...style, spelling: choice(entry, SPELLINGS, report) };
        break;
      case 'names':
        style = { ...style, names: choice(entry, NAME_ORDERS, report) };
        break;
      case 'ranks':
        style = { ...style, ranks: choice(entry, RANK_STYLES, report) };
        break;
      case null:
        break;
    }
  }
  return style;
}

function known<T extends string>(pair: Pair, names: readonly T[], what: string, report: Report): T | null {
  const key = keyOf(pair);
  const found = names.find((name) => name === key);
  if (found !== undefined) return found;
  const message = `There is no ${what} "${key}".${didYouMean(key, names)}`;
  report('unknown-key', pair.key, message, nearestOption(key, names));
  return null;
}

function choice<T extends string>(pair: Pair, options: readonly T[], report: Report): T | null {
  if (isEmpty(pair.value)) return null;
  const written = isScalar(pair.value) ? (pair.value.source ?? '') : '';
  const found = options.find((option) => option === written);
  if (found !== undefined) return found;
  const hint = didYouMean(written, options);
  const message = `"${keyOf(pair)}" can be ${listed(options)}.${hint}`;
  report('invalid-value', pair.value, message, nearestOption(written, options));
  return null;
}
