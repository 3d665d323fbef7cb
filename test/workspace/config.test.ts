/** chancery.yaml: what it says is used, and what it cannot mean is reported at its place with what was meant. */
import assert from 'node:assert/strict';
import { defaultConfig, isBroken, readConfig } from '../../server/src/workspace/config.ts';

const rules = ['weekday-mismatch', 'rank-not-held'];

function problems(text: string): string[] {
  return readConfig(text, rules).problems.map((p) => `${text.slice(p.span.start, p.span.end)}: ${p.message}`);
}

describe('workspace/config', () => {
  it('reads every key', () => {
    const text = [
      'include: ["notes/**/*.md"]',
      'exclude: [drafts/**]',
      'registry: facts/*.yaml',
      'builtin: false',
      'rules:',
      '  weekday-mismatch: off',
      '  rank-not-held: error',
      'style: { spelling: en-GB, names: family-first, ranks: full }',
    ].join('\n');
    const { config, problems: found } = readConfig(text, rules);
    assert.deepEqual(found, []);
    assert.deepEqual(config, {
      include: ['notes/**/*.md'],
      exclude: ['drafts/**'],
      registry: ['facts/*.yaml'],
      builtin: false,
      rules: { 'weekday-mismatch': 'off', 'rank-not-held': 'error' },
      style: { spelling: 'en-GB', names: 'family-first', ranks: 'full' },
    });
  });

  it('gives the defaults for an empty file and for keys without a value', () => {
    for (const text of ['', '# nothing yet\n', 'rules:\nstyle:\ninclude:\n', '---\n']) {
      assert.deepEqual(readConfig(text, rules), { config: defaultConfig, problems: [] }, text);
    }
  });

  it('names the nearest key, rule and value', () => {
    assert.deepEqual(problems('exlude: [a]\n'), ['exlude: There is no key "exlude". Did you mean "exclude"?']);
    assert.deepEqual(problems('rules:\n  weekday-mismach: off\n'), [
      'weekday-mismach: There is no rule "weekday-mismach". Did you mean "weekday-mismatch"?',
    ]);
    assert.deepEqual(problems('rules:\n  rank-not-held: warn\n'), [
      'warn: "rank-not-held" can be off, hint, information, warning or error. Did you mean "warning"?',
    ]);
    assert.deepEqual(problems('style:\n  spelling: "en-gb"\n'), [
      '"en-gb": "spelling" can be en-GB, en-US or official. Did you mean "en-GB"?',
    ]);
    assert.deepEqual(problems('builtin: maybe\n'), ['maybe: "builtin" is true or false.']);
    assert.deepEqual(problems('include: {a: b}\n').length, 1);
    assert.deepEqual(problems('just text\n').length, 1);
  });

  it('uses the good part of a file with a slip, and calls a file that is no YAML broken', () => {
    const slip = readConfig('😀: 1\nbuiltin: false\nrules: {nope: off}\n', rules);
    assert.equal(slip.config.builtin, false);
    assert.equal(isBroken(slip), false);
    const broken = readConfig('rules: {weekday-mismatch: off\nbuiltin: false\n', rules);
    assert.equal(isBroken(broken), true);
  });

  it('does not question rules when it is not told which there are', () => {
    assert.deepEqual(readConfig('rules: {anything: hint}\n'), {
      config: { ...defaultConfig, rules: { anything: 'hint' } },
      problems: [],
    });
  });
});
