/** Fixes as edits: what they leave in the text, all at once, and the allowance that silences one finding. */
import assert from 'node:assert/strict';
import { fixAll, quickFixes, rulesWithMore } from '../../server/src/features/codeActions.ts';
import { type Diagnosis, diagnose } from '../../server/src/features/diagnostics.ts';
import type { Fix } from '../../server/src/rules/finding.ts';
import { applyEdits, type DocumentOptions } from '../support/analyseText.ts';
import { snapshotOf } from './fixture.ts';

const wrong = 'The Memorandum on Bilateral Defence Exchanges was signed on 1 April 2012.';

/** The text after "allow here" on the first finding. */
function allowed(text: string, options: DocumentOptions): string {
  const snapshot = snapshotOf(text, options);
  const diagnosis = diagnose(snapshot).find(({ kind }) => kind === 'finding');
  assert.ok(diagnosis, 'there is a finding');
  const action = quickFixes(diagnosis, snapshot.analysis).at(-1);
  assert.match(action?.title ?? '', /^Allow “1 April 2012” here/);
  return applyEdits(text, action?.edits ?? []);
}

/** Nothing is left to say of the text, not even of its front matter. */
function checkAllowed(text: string, expected: string, options: DocumentOptions = {}): void {
  const after = allowed(text, options);
  assert.equal(after, expected);
  assert.deepEqual(diagnose(snapshotOf(after, options)), []);
}

function diagnosis(start: number, end: number, fixes: readonly Fix[]): Diagnosis {
  const span = { start, end };
  return { kind: 'finding', code: 'x', severity: 'warning', span, message: '', evidence: [], fixes, source: null };
}

function replace(start: number, end: number, newText: string, certain = true): Fix {
  return { title: `Write “${newText}”`, edits: [{ span: { start, end }, newText }], certain };
}

describe('code actions', () => {
  it('offer the fixes first and the allowance last', () => {
    const snapshot = snapshotOf(`---\ndate: 2020-03-03\n---\n${wrong}\n`, {});
    const [finding] = diagnose(snapshot);
    assert.ok(finding);
    const actions = quickFixes(finding, snapshot.analysis);
    assert.equal(actions[0]?.preferred, true);
    assert.match(applyEdits(snapshot.analysis.text, actions[0]?.edits ?? []), /signed on 24 October 2011\./);
    assert.match(actions.at(-1)?.title ?? '', /^Allow/);
  });

  it('fix all takes the first of two fixes on the same words, and no fix by halves', () => {
    const two: Fix = {
      title: 'both',
      edits: [
        { span: { start: 0, end: 1 }, newText: 'A' },
        { span: { start: 10, end: 11 }, newText: 'K' },
      ],
      certain: true,
    };
    const action = fixAll([
      diagnosis(8, 12, [replace(8, 12, 'xx')]),
      diagnosis(0, 1, [two]),
      diagnosis(2, 3, [replace(2, 3, 'C')]),
    ]);
    assert.equal(applyEdits('abcdefghijklm', action?.edits ?? []), 'abCdefghxxm');
  });

  it('fix all of one rule, where there is more than one', () => {
    const one = { ...diagnosis(0, 1, [replace(0, 1, 'A')]), code: 'rank-not-held' };
    const two = { ...diagnosis(2, 3, [replace(2, 3, 'C')]), code: 'rank-not-held' };
    const other = { ...diagnosis(4, 5, [replace(4, 5, 'E')]), code: 'event-date' };
    const all = [one, two, other];
    assert.deepEqual(rulesWithMore([one, other], all), ['rank-not-held']);
    const action = fixAll(all, 'rank-not-held');
    assert.equal(action?.title, 'Fix every rank-not-held that has one certain fix');
    assert.equal(applyEdits('abcdef', action?.edits ?? []), 'AbCdef');
    assert.equal(fixAll(all, 'event-name'), null);
  });

  it('fix all leaves uncertain fixes to the reader', () => {
    assert.equal(fixAll([diagnosis(0, 1, [replace(0, 1, 'A', false)])]), null);
  });

  const item = '  - rule: agreement-date\n    text: "1 April 2012"\n    reason: ""\n';

  it('allow nothing where thousands of findings are selected', () => {
    const snapshot = snapshotOf(`---\ndate: 2020-03-03\n---\n${wrong}\n`, {});
    const [finding] = diagnose(snapshot);
    assert.ok(finding);
    const titles = (asked: number) => quickFixes(finding, snapshot.analysis, asked).map(({ title }) => title);
    assert.ok(titles(20).some((title) => title.startsWith('Allow')));
    assert.deepEqual(
      titles(21),
      titles(20).filter((title) => !title.startsWith('Allow')),
    );
  });

  it('allow nothing while a quotation mark is open', () => {
    for (const [open, kind] of [
      [`date: 2020-03-03\ntitle: "Visit\nparagraphs:\n  - ${wrong}\n`, 'yaml'],
      [`---\ndate: 2020-03-03\ntitle: "Visit\n---\n${wrong}\n`, 'text'],
    ] as const) {
      const snapshot = snapshotOf(open, { kind });
      const finding = diagnose(snapshot).find(({ kind }) => kind === 'finding');
      assert.ok(finding);
      assert.ok(quickFixes(finding, snapshot.analysis).every(({ title }) => !title.startsWith('Allow')));
    }
  });

  it('allow here adds a front matter', () => {
    checkAllowed(`${wrong}\n`, `---\nallow:\n${item}---\n${wrong}\n`, { date: '2020-03-03' });
  });

  it('allow here keeps the date of wire copy', () => {
    checkAllowed(` date 2020-03-03 ${wrong}\n`, `---\nallow:\n${item}---\n date 2020-03-03 ${wrong}\n`);
  });

  it('allow here adds a key to the front matter', () => {
    checkAllowed(`---\ndate: 2020-03-03\n---\n${wrong}\n`, `---\ndate: 2020-03-03\nallow:\n${item}---\n${wrong}\n`);
  });

  it('allow here keeps CRLF', () => {
    const crlf = (text: string) => text.replace(/\n/g, '\r\n');
    checkAllowed(
      crlf(`---\ndate: 2020-03-03\n---\n${wrong}\n`),
      crlf(`---\ndate: 2020-03-03\nallow:\n${item}---\n${wrong}\n`),
    );
  });

  it('allow here goes on with a list, with its indentation and behind its comments', () => {
    const other = '- rule: weekday-mismatch # ours\n  text: "Monday"\n  reason: "quoted" # so\n';
    const before = `---\nallow:\n${other}date: 2020-03-03\n---\n`;
    const text = `${before}They met on “Monday”, 3 March 2020. ${wrong}\n`;
    const after = allowed(text, {});
    assert.equal(after.slice(0, after.indexOf('date:')), `---\nallow:\n${other}${item.replace(/^ {2}/gm, '')}`);
  });

  it('allow here goes into a flow list', () => {
    const after = allowed(`---\nallow: []\ndate: 2020-03-03\n---\n${wrong}\n`, {});
    assert.match(after, /^---\nallow: \[\{ rule: agreement-date, text: "1 April 2012", reason: "" \}\]\ndate/);
    assert.deepEqual(diagnose(snapshotOf(after, {})), []);
  });

  it('allow here fills a key that waits for its value', () => {
    checkAllowed(
      `---\nallow:\ndate: 2020-03-03\n---\n${wrong}\n`,
      `---\nallow:\n${item}date: 2020-03-03\n---\n${wrong}\n`,
    );
  });

  const flowItem = '{ rule: agreement-date, text: "1 April 2012", reason: "" }';
  const yamlBody = `body: |\n  ${wrong}\n`;

  it('allow here keeps to a map in braces', () => {
    const flow = `{ date: 2020-03-03, body: "${wrong}"`;
    checkAllowed(`${flow} }\n`, `${flow} , allow: [${flowItem}]}\n`, { kind: 'yaml' });
    checkAllowed(`${flow},}\n`, `${flow},allow: [${flowItem}]}\n`, { kind: 'yaml' });
  });

  it('allow here keeps to the margin of an indented map', () => {
    const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
    checkAllowed(indented(`date: 2020-03-03\n${yamlBody}`), indented(`date: 2020-03-03\n${yamlBody}allow:\n${item}`), {
      kind: 'yaml',
    });
    checkAllowed(
      indented(`allow:\ndate: 2020-03-03\n${yamlBody}`),
      indented(`allow:\n${item}date: 2020-03-03\n${yamlBody}`),
      { kind: 'yaml' },
    );
  });

  it('allow here puts a list in the place of nothing, and around one allowance', () => {
    for (const nothing of ['~', 'null', '{}', '{ }', '""']) {
      checkAllowed(
        `---\nallow: ${nothing} # none yet\ndate: 2020-03-03\n---\n${wrong}\n`,
        `---\nallow: [${flowItem}] # none yet\ndate: 2020-03-03\n---\n${wrong}\n`,
      );
    }
  });

  it('allow here goes on behind a comma at the end of a list', () => {
    const text = `---\nallow: [{ rule: weekday-mismatch, text: Monday },]\ndate: 2020-03-03\n---\nThey met on Monday, 3 March 2020. ${wrong}\n`;
    const after = allowed(text, {});
    assert.match(after, /Monday },\{ rule: agreement-date, [^\n]*\}\]\ndate/);
    assert.deepEqual(diagnose(snapshotOf(after, {})), []);
  });

  it('allow here stays in the document that it is about', () => {
    for (const end of ['...\n', '---\nnotes: More.\n', '# The end.\n']) {
      const yaml = `date: 2020-03-03\nbody: "${wrong}"\n`;
      checkAllowed(`${yaml}${end}`, `${yaml}allow:\n${item}${end}`, { kind: 'yaml' });
    }
  });

  it('is not offered where it would break the document', () => {
    for (const head of [
      'allow:\n  rule: weekday-mismatch\n  text: Monday\n',
      'allow: soon\n- x\n',
      'base: &b [x]\nallow: *b\n',
    ]) {
      const snapshot = snapshotOf(`${head}date: 2020-03-03\n${yamlBody}`, { kind: 'yaml', date: '2020-03-03' });
      const found = diagnose(snapshot).filter(({ kind }) => kind === 'finding');
      for (const finding of found) {
        const offered = quickFixes(finding, snapshot.analysis).filter(({ title }) => title.startsWith('Allow'));
        assert.deepEqual(offered, [], head);
      }
      assert.equal(found.length, 1, head);
    }
  });

  it('allow here appends to a YAML dossier, also without a line end', () => {
    const yaml = `date: 2020-03-03\nbody: |\n  ${wrong}`;
    checkAllowed(`${yaml}\n`, `${yaml}\nallow:\n${item}`, { kind: 'yaml' });
    checkAllowed(yaml, `${yaml}\nallow:\n${item}`, { kind: 'yaml' });
  });
});
