/** Each rule is complete: file, document, table of cases, line in the index; and its document's examples are true. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type Engine } from '../../server/src/analysis/engine.ts';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import { ruleIds, rules } from '../../server/src/rules/index.ts';
import { ruleDocumentation } from '../../server/src/rules/run.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinPack } from '../support/builtinPack.ts';
import { repositoryRoot } from '../support/repository.ts';

const FOLDER = 'server/src/rules';
const HEADINGS = ['## Why', '## Wrong', '## Right', '## How it decides', '## When to switch it off'];

const read = (file: string): string => readFileSync(path.join(repositoryRoot, file), 'utf8').replaceAll('\r\n', '\n');

interface Example {
  readonly kind: 'text' | 'yaml';
  readonly text: string;
}

describe('the rules', () => {
  const files = readdirSync(path.join(repositoryRoot, FOLDER));
  const ids = rules.map(({ id }) => id);

  it('are in the order of their ids, each once', () => {
    assert.deepEqual(ids, [...new Set(ids)].sort());
    assert.deepEqual(ruleIds, ids, 'the index has a rule under another name than its own');
  });

  it('are no names that every object has', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'rank', ''])
      assert.equal(ruleDocumentation(id), null, id);
  });

  it('are all in the index', () => {
    const defining = files.filter(
      (file) => file.endsWith('.ts') && /\bdefine(?:Dossier)?Rule[<(]/.test(read(`${FOLDER}/${file}`)),
    );
    const wanted = ids.map((id) => `${id}.ts`);
    assert.deepEqual(defining.filter((file) => file !== 'rule.ts').sort(), wanted);
  });

  it('have no document or table without a rule', () => {
    const documents = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
    assert.deepEqual(documents.sort(), ids);
    const tables = readdirSync(path.join(repositoryRoot, 'test/rules')).filter((file) => file.endsWith('.test.ts'));
    const named = tables.map((file) => file.slice(0, -8)).filter((name) => name.includes('-'));
    assert.deepEqual(named.sort(), ids);
  });
});

describe('rule documents', () => {
  const builtin = builtinPack();
  const builtinEngine = createEngine(buildRegistry({ builtin, files: [] }).registry);
  /** Over the built-in registry lie those that the document invents for its examples. */
  const engineFor = (text: string): Engine => {
    const files = blocks(text)
      .filter(({ language }) => language === 'registry')
      .map(({ body }, i) => readRegistryFile(`file:///${i}.registry.yaml`, body));
    if (files.length === 0) return builtinEngine;
    const { registry, problems } = buildRegistry({ builtin, files });
    assert.deepEqual([...problems.values()].flat(), []);
    return createEngine(registry);
  };

  for (const { id, summary } of rules) {
    describe(id, () => {
      it('stands beside a rule of that name, with a table of cases', () => {
        assert.match(read(`${FOLDER}/${id}.ts`), new RegExp(`^  id: '${id}',$`, 'm'), 'the id is not the file name');
        const table = `test/rules/${id}.test.ts`;
        assert.ok(existsSync(path.join(repositoryRoot, table)), `${table} is missing`);
        assert.match(read(table), /\btestRule\(/);
      });

      const text = existsSync(path.join(repositoryRoot, FOLDER, `${id}.md`)) ? read(`${FOLDER}/${id}.md`) : '';

      it('is shown by explain and in the editor', () => {
        assert.equal(ruleDocumentation(id)?.replaceAll('\r\n', '\n'), text);
      });

      it('has its headings in order and the summary of the rule', () => {
        const headings = outsideFences(text).filter((line) => line.startsWith('#'));
        assert.deepEqual(headings, [`# ${id}`, ...HEADINGS]);
        assert.equal(text.split('\n').slice(1, 4).join('\n'), `\n${summary}\n`);
        for (const heading of HEADINGS) assert.match(section(text, heading), /\w/, `${heading} is empty`);
      });

      const engine = engineFor(text);
      const codes = (example: Example) =>
        findingsIn(example.text, { kind: example.kind }, engine).map(({ code }) => code);

      const wrong = examplesIn(section(text, '## Wrong'));
      const right = examplesIn(section(text, '## Right'));

      it('has wrong and right examples', () => {
        assert.ok(wrong.length >= 2, 'two wrong examples are wanted');
        assert.ok(right.length >= 2, 'two right examples are wanted');
        const all = [...wrong, ...right].map((example) => example.text);
        assert.equal(new Set(all).size, all.length, 'an example stands twice');
      });

      for (const example of wrong) {
        it(`wrong: ${example.text.trim().replace(/\s+/g, ' ')}`, () => {
          assert.deepEqual(codes(example), [id]);
        });
      }
      for (const example of right) {
        it(`right: ${example.text.trim().replace(/\s+/g, ' ')}`, () => {
          assert.deepEqual(codes(example), []);
        });
      }
    });
  }
});

/** The text under a heading, up to the next one of its level. */
function section(text: string, heading: string): string {
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) return '';
  const rest = text.slice(start + heading.length + 2);
  const end = rest.search(/^## /m);
  return end < 0 ? rest : rest.slice(0, end);
}

function outsideFences(text: string): string[] {
  let fenced = false;
  return text.split('\n').filter((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    return !fenced;
  });
}

interface Block {
  readonly language: string;
  readonly body: string;
}

function blocks(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({ language, body }));
}

/** The language of a block says how the dossier is read; a `registry` is none, but lies over the built-in one. */
function examplesIn(text: string): Example[] {
  return blocks(text).flatMap(({ language, body }): Example[] => {
    if (language === 'registry') return [];
    assert.ok(language === 'text' || language === 'yaml', `an example is “${language}”, not text or yaml`);
    return [{ kind: language, text: body }];
  });
}
