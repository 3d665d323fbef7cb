/** Every mention and finding of the sample dossiers, as reviewed text files, and what the samples are there to show. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { createEngine } from '../../server/src/analysis/engine.ts';
import type { Mention } from '../../server/src/recognise/mention.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { analyseText, applyEdits, findingsIn, oneLine } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { expectFile } from '../support/expectFile.ts';
import { repositoryRoot } from '../support/repository.ts';
import { type Planted, planted } from './planted.ts';

const CLEAN = 'samples';
const MISTAKEN = 'samples/with-mistakes';

const engine = createEngine(builtinRegistry());
const clean = dossiersIn(CLEAN);
const mistaken = dossiersIn(MISTAKEN);

function dossiersIn(folder: string): { name: string; text: string }[] {
  return readdirSync(path.join(repositoryRoot, folder))
    .filter((name) => name.includes('.dossier'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(repositoryRoot, folder, name), 'utf8') }));
}

describe('samples', () => {
  it('are five, each with a variant with mistakes', () => {
    assert.equal(clean.length, 5);
    assert.deepEqual(
      mistaken.map(({ name }) => name),
      clean.map(({ name }) => name),
    );
  });

  for (const { name, text } of clean) {
    it(`${name}: mentions and findings`, () => {
      expectFile(`test/golden/${name}.golden`, report(analyseText(text, { fileName: name }, engine), []));
      assert.deepEqual(findingsIn(text, { fileName: name }, engine), []);
    });
  }

  for (const { name, text } of mistaken) {
    it(`with mistakes: ${name}: mentions and findings`, () => {
      const findings = findingsIn(text, { fileName: name }, engine);
      expectFile(
        `test/golden/with-mistakes.${name}.golden`,
        report(analyseText(text, { fileName: name }, engine), findings),
      );
    });

    it(`with mistakes: ${name}: exactly the mistakes that were planted`, () => {
      const found = findingsIn(text, { fileName: name }, engine).map((finding) => quote(finding, text));
      assert.ok(found.length >= 8);
      assert.deepEqual(found, (planted[name] ?? []).map(told));
    });

    it(`with mistakes: ${name}: the fixes leave nothing that could be fixed`, () => {
      const before = findingsIn(text, { fileName: name }, engine);
      const fixed = applyEdits(
        text,
        before.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
      );
      const left = findingsIn(fixed, { fileName: name }, engine).map((finding) => quote(finding, fixed));
      const unfixable = before.filter(({ fixes }) => fixes.length === 0).map((finding) => quote(finding, text));
      assert.deepEqual(left, unfixable);
    });
  }
});

function quote({ code, span }: Finding, text: string): string {
  return told({ code, text: oneLine(text.slice(span.start, span.end)) });
}

function told({ code, text }: Planted): string {
  return `${code} “${text}”`;
}

/** One line a mention, some lines a finding, in the order of the document. */
function report({ mentions, text, dossier }: Analysis, findings: readonly Finding[]): string {
  return [
    `date: ${dossier.date.value?.edtf ?? 'unknown'} (${dossier.date.from})`,
    '',
    'mentions: type | text | id | canonical | value | defect',
    ...mentions.map((mention) => mentionLine(mention, text)),
    '',
    `findings: ${findings.length}`,
    ...findings.flatMap((finding) => findingLines(finding, text)),
    '',
  ].join('\n');
}

function mentionLine({ type, span, id, canonical, candidates, date, ordinal }: Mention, text: string): string {
  const open = id === null && candidates.length > 0 ? `? ${candidates.join(' or ')}` : '-';
  return [
    type,
    oneLine(text.slice(span.start, span.end)),
    id ?? open,
    canonical,
    date?.value?.edtf ?? (ordinal ? `ordinal ${ordinal.value}` : '-'),
    date?.defect ?? '-',
  ].join(' | ');
}

function findingLines({ code, severity, span, message, fixes }: Finding, text: string): string[] {
  return [
    '',
    `${code} (${severity}) “${oneLine(text.slice(span.start, span.end))}”`,
    `  ${message}`,
    ...fixes.map(({ title, certain, edits }) => {
      const words = edits.map((e) => `“${oneLine(text.slice(e.span.start, e.span.end))}” → “${e.newText}”`);
      return `  fix${certain ? '' : ' (a choice)'}: ${title}: ${words.join(', ')}`;
    }),
  ];
}
