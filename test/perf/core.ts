/** The core alone, without protocol or process: bundled for `npm run bench`, which reads its exports. */
/// <reference path="../../server/src/registry/builtin.d.ts" />

import builtinPack from 'chancery:builtin';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { readDossier } from '../../server/src/dossier/read.ts';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import { buildTrie } from '../../server/src/recognise/trie.ts';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { runRules } from '../../server/src/rules/run.ts';
import { foldText } from '../../server/src/text/fold.ts';
import { createLexicon } from '../../server/src/text/lexicon.ts';
import { tokenBuffer, tokenise } from '../../server/src/text/tokens.ts';
import { type BenchDossier, benchDossier, inYaml } from './corpus.ts';
import { manyPeople, manyPeopleYaml } from './manyPeople.ts';

const { registry } = buildRegistry({ builtin: builtinPack, files: [] });
const engine = createEngine(registry);
/** Rounds in which the code is still being compiled. */
const warmUp = 3;

export function dossier(units: number): BenchDossier {
  return benchDossier(registry, units);
}

/** The same text as a block in YAML. */
export function yamlDossier(units: number): BenchDossier {
  return inYaml(dossier(units));
}

/** A registry file of so many people, and a place inside the name of one in its middle. */
export function registryFile(people: number): { readonly yaml: string; readonly typed: number } {
  const yaml = manyPeopleYaml(people);
  return { yaml, typed: yaml.indexOf('full: "', yaml.length >> 1) + 10 };
}

/** Megabytes a second of reading, recognising, resolving and judging a whole dossier. */
export function analysisSpeed(units: number, rounds: number): number {
  const { text } = dossier(units);
  return speed(text, rounds, () => analyseOnce(text));
}

/** The same by stage, each fed with the result of the one before. */
export function stageSpeeds(units: number, rounds: number): Readonly<Record<string, number>> {
  const { text } = dossier(units);
  const read = readDossier(text);
  const analysis = engine.analyse(text, read);
  return {
    'reading the dossier': speed(text, rounds, () => readDossier(text).passages.length),
    'recognising and resolving': speed(text, rounds, () => engine.analyse(text, read).mentions.length),
    'the rules': speed(text, rounds, () => runRules(analysis, {}).findings.length),
  };
}

/** Megabytes a second of the date recogniser over each paragraph, its tokens included. */
export function dateSpeed(units: number, rounds: number): number {
  const { text } = dossier(units);
  const { passages, date } = readDossier(text);
  const matcher = compileMatcher(registry);
  const context = { reference: date.value, order: null };
  const dates = (passage: string): number =>
    matcher.dates.recognise(tokenise(passage, matcher.lexicon), passage, context).length;
  return speed(text, rounds, () => passages.reduce((count, passage) => count + dates(passage.text), 0));
}

/**
 * Time a character at 2, 4 and 8 times a length, beside that at the length: 1 is linear. The lengths take turns and the
 * fastest round of each counts, so that a busy machine does not bend the line.
 */
export function growth(units: number, rounds: number): Readonly<Record<number, number>> {
  const texts = [1, 2, 4, 8].map((times) => ({ times, text: dossier(units * times).text, fastest: Infinity }));
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const one of texts)
      one.fastest = Math.min(
        one.fastest,
        milliseconds(() => analyseOnce(one.text)),
      );
  }
  const perUnit = texts.map(({ times, text, fastest }) => ({ times, value: fastest / text.length }));
  const [base] = perUnit;
  return Object.fromEntries(perUnit.slice(1).map(({ times, value }) => [times, value / (base?.value ?? Number.NaN)]));
}

export function analyseOnce(text: string): number {
  return runRules(engine.analyse(text, readDossier(text)), {}).findings.length;
}

function milliseconds(work: () => number): number {
  const started = performance.now();
  if (work() === 0) throw new Error('Nothing was found: this would measure nothing.');
  return performance.now() - started;
}

/** Of the median round. */
function speed(text: string, rounds: number, work: () => number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const time = milliseconds(work);
    if (round >= warmUp) times.push(time);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  return Buffer.byteLength(text) / 1e6 / (median / 1000);
}

/** Invented names beside those of the registry, and a text in which some of them stand, for comparing matchers. */
export function matcherTask(
  people: number,
  units: number,
): { readonly names: readonly string[]; readonly text: string } {
  const names = [...manyPeople(people)].map(({ name }) => name.full);
  // One of the names in each paragraph, so that every matcher has something to find.
  const paragraphs = dossier(units).text.split('\n\n');
  const text = paragraphs.map((paragraph, i) => `${names[(i * 7919) % names.length]} was there. ${paragraph}`);
  return { names, text: text.join('\n\n') };
}

/** The product's design, a trie over the ids of folded words: finds the names in a text, leftmost and longest. */
export function wordTrie(names: readonly string[]): (text: string) => number {
  const lexicon = createLexicon();
  const buffer = tokenBuffer();
  const interning = { ...lexicon, find: lexicon.intern };
  const sequences = names.map((name) => [...tokenise(name, interning, buffer).word]);
  const trie = buildTrie(sequences, lexicon.size);
  return (text) => {
    const { count, word } = tokenise(text, lexicon, buffer);
    let found = 0;
    for (let i = 0; i < count; ) {
      let end = i;
      let node = trie.next(0, word[i] as number);
      for (let j = i + 1; node !== 0; node = j < count ? trie.next(node, word[j++] as number) : 0) {
        if (trie.first(node) >= 0) end = j;
      }
      if (end > i) found++;
      i = Math.max(end, i + 1);
    }
    return found;
  };
}

export { foldText };
