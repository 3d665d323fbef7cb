/** A rule as a table: texts on which it must be silent, and texts with marked findings and the text its fixes make. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { Engine } from '../../server/src/analysis/engine.ts';
import type { Severity } from '../../server/src/dossier/dossier.ts';
import type { Content } from '../../server/src/resolve/remembered.ts';
import type { Finding, Fix, TextEdit } from '../../server/src/rules/finding.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { bitsFor, subjectsOf } from '../../server/src/rules/subjects.ts';
import type { Span } from '../../server/src/text/span.ts';
import { analyseText, applyEdits, type DocumentOptions, findingsIn, miniEngine, oneLine } from './analyseText.ts';
import { type FixtureFile, type Mark, parseFixture } from './fixture.ts';
import { checkLetters, checkScalars } from './ruleVariants.ts';

export interface ValidCase extends DocumentOptions {
  readonly text: string;
}

export interface InvalidCase extends ValidCase {
  /**
   * The text after the fix of every finding of the rule; a list where one finding offers a choice, in its order; left
   * out where nothing is offered.
   */
  readonly fixed?: string | readonly string[];
  /** Of every finding of the rule; the rule's own severity if left out. */
  readonly severity?: Severity;
  /** Parts of the message of the first finding. */
  readonly says?: readonly string[];
}

export interface RuleTable {
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
}

/** The date of a case that states none. */
const DATE = '2023-04-13';

/** Defines one test for each case, and one for the table as a whole. */
export function testRule(rule: Rule, table: RuleTable, engine: Engine = miniEngine): void {
  describe(`rule ${rule.id}`, () => {
    it('has enough different cases', () => checkTable(table));
    describe('is silent', () => {
      for (const each of table.valid) {
        const valid = typeof each === 'string' ? { text: each } : each;
        it(title(valid), () => checkValid(valid, engine));
      }
    });
    describe('finds', () => {
      for (const invalid of table.invalid) it(title(invalid), () => checkInvalid(rule, invalid, engine));
    });
    const wrong = table.invalid.map((invalid) => {
      const file = parseFixture(invalid.text);
      return { text: file.text, options: optionsOf(invalid, file) };
    });
    it('is about all that gives it something to look at', () => {
      const valid = table.valid.map((each) => (typeof each === 'string' ? { text: each } : each));
      for (const each of [...valid, ...table.invalid]) {
        const file = parseFixture(each.text);
        checkAbout(rule, analyseText(file.text, optionsOf(each, file), engine));
      }
    });
    it('mends headlines in capitals in capitals', () => checkLetters(rule.id, wrong, engine, 'capitals'));
    it('mends Title Case in Title Case', () => checkLetters(rule.id, wrong, engine, 'titles'));
    it('mends scalars of every style as it mends text', () => checkScalars(rule.id, wrong, engine));
  });
}

/** A passage that the rule is not asked of would give it nothing: so the runner finds what asking it everywhere finds. */
export function checkAbout(rule: Rule, analysis: Analysis): void {
  const { passages, records, registry } = analysis;
  const subjects = bitsFor(rule.about);
  const nobody = { passages: [], records: { mentions: [], claims: [] } };
  // An id stands for its entry in the passage of its field, and the fields of records say something together.
  const ids = passages.map((_, i) => records.mentions.filter(({ passage }) => passage === i));
  const fields = new Set(analysis.dossier.fields.map(({ passage }) => passage));
  const own = passages.filter((_, i) => fields.has(i));
  const contents: readonly Content[] = [
    ...passages.map(({ mentions, claims, spelt }, i) => ({
      mentions: [...mentions, ...(ids[i] ?? [])],
      claims,
      spelt,
    })),
    { mentions: [], claims: records.claims, spelt: [] },
    {
      mentions: [...records.mentions, ...own.flatMap(({ mentions }) => mentions)],
      claims: [...records.claims, ...own.flatMap(({ claims }) => claims)],
      spelt: own.flatMap(({ spelt }) => spelt),
    },
  ];
  for (const content of contents) {
    if ((subjectsOf(content) & subjects) !== 0) continue;
    const context = { analysis: { ...analysis, ...content, ...nobody }, registry };
    const said = rule.reach === 'passage' ? rule.check(context) : (rule.gather(context) ?? []);
    assert.deepEqual(said, [], `${rule.id} would say something of what it is not about: ${analysis.text}`);
  }
}

function title({ text, date }: ValidCase): string {
  return `${oneLine(text)}${date === undefined ? '' : ` (${date ?? 'no date'})`}`;
}

export function checkTable({ valid, invalid }: RuleTable): void {
  assert.ok(valid.length >= 8, `${valid.length} valid cases; eight are wanted`);
  assert.ok(invalid.length >= 5, `${invalid.length} invalid cases; five are wanted`);
  const seen = new Set<string>();
  for (const each of [...valid, ...invalid]) {
    const { text, date, kind, spelling, fileName } = typeof each === 'string' ? { text: each } : (each as ValidCase);
    const key = JSON.stringify({ text, date, kind, spelling, fileName });
    assert.ok(!seen.has(key), `a case stands twice: ${text}`);
    seen.add(key);
  }
}

export function checkValid(valid: ValidCase, engine: Engine = miniEngine): void {
  const file = parseFixture(valid.text);
  assert.deepEqual(file.marks, [], 'a valid case has marks');
  compare(file, findingsIn(file.text, optionsOf(valid, file), engine));
}

/** `adjust` changes the fixes that the rule offers: for the tests of this function. */
export function checkInvalid(
  rule: Rule,
  invalid: InvalidCase,
  engine: Engine = miniEngine,
  adjust: (fix: Fix) => Fix = (fix) => fix,
): void {
  const file = parseFixture(invalid.text);
  const own = file.marks.filter((mark) => mark.rule === rule.id);
  assert.ok(own.length > 0, 'an invalid case has no mark of its rule');
  const options = optionsOf(invalid, file);
  const findings = findingsIn(file.text, options, engine);
  compare(file, findings);
  const found = findings
    .filter((finding) => finding.code === rule.id)
    .map((finding) => ({ ...finding, fixes: finding.fixes.map(adjust) }));
  for (const finding of findings) checkMessage(finding.message);
  for (const { evidence } of findings) {
    const bare = evidence.filter(({ origin, citation }) => origin.uri !== '' && citation === null);
    assert.deepEqual(bare, [], 'a finding that rests on the registry names no source');
  }
  for (const { severity } of found) assert.equal(severity, invalid.severity ?? rule.severity);
  for (const { severity, fixes } of found) {
    const isSoft = severity === 'information' && rule.severity !== 'information';
    assert.ok(!isSoft || fixes.every(({ certain }) => !certain), 'a fix that rests on one source is called certain');
  }
  for (const part of invalid.says ?? []) {
    const message = found[0]?.message ?? '';
    assert.ok(message.includes(part), `“${part}” is missing in: ${message}`);
  }
  checkFixes(file, found, findings, invalid.fixed, (text) => findingsIn(text, options, engine));
}

function optionsOf({ date, kind, spelling, fileName }: ValidCase, file: FixtureFile): DocumentOptions {
  const own = /^(?:---\n)?date\b/m.test(file.text);
  return {
    date: date === undefined ? (file.asOf ?? (own ? null : DATE)) : date,
    ...(kind ? { kind } : {}),
    ...(spelling ? { spelling } : {}),
    ...(fileName ? { fileName } : {}),
  };
}

function compare({ text, marks }: FixtureFile, findings: readonly Finding[]): void {
  const key = ({ rule, span }: Mark) => `${rule} ${span.start}-${span.end}`;
  const actual = findings.map(({ code, span }): Mark => ({ rule: code, span, text: text.slice(span.start, span.end) }));
  const missing = without(marks.map(key), actual.map(key));
  const unexpected = without(actual.map(key), marks.map(key));
  if (missing.length === 0 && unexpected.length === 0) return;
  const wanted = marks.filter((mark) => missing.includes(key(mark))).map((mark) => `  ${quoted(mark)}`);
  const surplus = findings.flatMap((finding, i) => {
    const mark = actual[i];
    return mark && unexpected.includes(key(mark)) ? [`  ${quoted(mark)}: ${finding.message}`] : [];
  });
  assert.fail(['Missing:', ...wanted, 'Unexpected:', ...surplus].join('\n'));
}

function quoted({ rule, text, span }: Mark): string {
  return `${rule} at ${span.start} “${oneLine(text)}”`;
}

/** The items of `list` that `other` does not have, counted. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Three sentences, no placeholder left in them. */
export function checkMessage(message: string): void {
  assert.doesNotMatch(message, /undefined|\$\{|\bnull\b|\bNaN\b|\[object|Infinity/, 'a placeholder is left');
  assert.doesNotMatch(message, /\s{2}|\n|\s[.,;]|\.\.|“\s*”|\(\)/, 'the message has a gap');
  const bare = message.replace(/“[^”]*”/g, 'X').replace(/\([^()]*\)/g, '');
  assert.match(bare, /\.$/, 'the message does not end with a full stop');
  // What looks like an abbreviation before a lower-case letter ends no sentence.
  const sentences = bare.split(/\.\s+(?=[\p{Lu}“])/u);
  assert.equal(sentences.length, 3, `not three sentences: ${message}`);
}

function checkFixes(
  file: FixtureFile,
  found: readonly Finding[],
  all: readonly Finding[],
  fixed: InvalidCase['fixed'],
  check: (text: string) => readonly Finding[],
): void {
  const [first] = found;
  const rest = all.filter(({ code }) => code !== first?.code);
  const verify = (text: string, fixes: readonly Fix[]) => {
    assert.notEqual(text, file.text, 'a fix changes nothing');
    const edits = fixes.flatMap((fix) => fix.edits);
    const before = rest.map(({ code, span }) => placed(code, movedBy(edits, span), text));
    const after = check(text).map(({ code, span }) => placed(code, span, text));
    assert.deepEqual(without(after, before), [], `a fix leaves or makes findings in: ${text}`);
  };
  if (typeof fixed !== 'string' && fixed !== undefined) {
    assert.equal(found.length, 1, 'a choice of fixes is stated for one finding only');
    const fixes = first?.fixes ?? [];
    const texts = fixes.map((fix) => applied(file.text, [fix]));
    assert.deepEqual(texts, fixed);
    for (const fix of fixes) verify(applied(file.text, [fix]), [fix]);
    assert.ok(first?.fixes.every((fix) => !fix.certain) || texts.length === 1, 'one fix of several is called certain');
    return;
  }
  if (fixed === undefined) {
    assert.deepEqual(
      found.flatMap(({ fixes }) => fixes.map((fix) => applied(file.text, [fix]))),
      [],
      'a fix is not stated',
    );
    return;
  }
  for (const { fixes } of found) assert.equal(fixes.length, 1, 'one fix is stated, but not one is offered');
  const fixes = found.flatMap((finding) => finding.fixes);
  const text = applied(file.text, fixes);
  assert.equal(text, fixed);
  verify(text, fixes);
}

function applied(text: string, fixes: readonly Fix[]): string {
  return applyEdits(
    text,
    fixes.flatMap((fix) => fix.edits),
  );
}

/** A finding by rule, place and words. */
function placed(code: string, { start, end }: Span, text: string): string {
  return `${code} at ${start} “${text.slice(start, end)}”`;
}

/** Where the span is in the text with the edits: what is written into it becomes a part of it. */
function movedBy(edits: readonly TextEdit[], { start, end }: Span): Span {
  const moved = (offset: number, isBefore: (edit: TextEdit) => boolean) =>
    edits.filter(isBefore).reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), offset);
  return { start: moved(start, ({ span }) => span.end <= start), end: moved(end, ({ span }) => span.start < end) };
}
