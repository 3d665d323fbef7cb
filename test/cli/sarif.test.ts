/** `chancery check --format sarif`: rules, places, fixes and what a finding rests on, by the schema of SARIF 2.1.0. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Log } from 'sarif';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';
import { repositoryRoot } from '../support/repository.ts';
import { type Bench, bench, miniRegistry, registryOptions } from './harness.ts';

const clean = 'date: 2024-02-27\n\nThe delegation arrived on Tuesday, 27 February 2024.\n';
const wrong = '---\ndate: 2024-02-27\n---\nThe delegation left on Monday, 28 February 2024.\n';

describe('chancery check --format sarif', () => {
  let on: Bench;
  beforeEach(() => {
    on = bench();
    on.write('mini.registry.yaml', miniRegistry);
  });
  afterEach(() => on.remove());

  it('writes a log with the rules, their help, places and fixes', async () => {
    on.write('a file.dossier', wrong);
    const { stdout } = await on.chancery(['check', '--format', 'sarif', ...registryOptions, 'a file.dossier']);
    const log: Log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    const rule = run?.tool.driver.rules?.find(({ id }) => id === 'weekday-mismatch');
    assert.match(rule?.help?.markdown ?? '', /^# /);
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    const start = wrong.indexOf('Monday');
    const artifactLocation = { uri: 'a%20file.dossier' };
    const [result] = run?.results ?? [];
    assert.deepEqual([result?.ruleId, result?.level], ['weekday-mismatch', 'warning']);
    const region = { startLine: 4, startColumn: 24, endLine: 4, endColumn: 30, charOffset: start, charLength: 6 };
    assert.deepEqual(result?.locations, [{ physicalLocation: { artifactLocation, region } }]);
    const replacement = { deletedRegion: { charOffset: start, charLength: 6 }, insertedContent: { text: 'Wednesday' } };
    assert.deepEqual(
      result?.fixes?.map((fix) => fix.artifactChanges),
      [[{ artifactLocation, replacements: [replacement] }]],
    );
  });

  it('tells what a finding rests on, which rule it is of, and which version found it', async () => {
    on.write('own.registry.yaml', MINI_REGISTRY_TEXT);
    const text = '\ufeffLieutenant General Luu Quang Dao left on 27 February 2024. Lieutenent General Ren wrote.\n';
    on.write('a.dossier', text);
    on.write(
      'b.dossier',
      'date: 2024-02-27\ncolor: red\n\nĐinh Văn Khải, Tống Minh Khải and Hồ Thanh Yên spoke. Later Luu Quang Dao left.\n',
    );
    const { stdout } = await on.chancery([
      'check',
      '--format',
      'sarif',
      ...registryOptions,
      '--registry',
      'own.registry.yaml',
      '--date',
      '2024-02-27',
      'a.dossier',
      'b.dossier',
    ]);
    const log: Log = JSON.parse(stdout);
    const valid = sarifSchema();
    assert.ok(valid(log), JSON.stringify(valid.errors));
    const [run] = log.runs;
    const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'));
    assert.equal(run?.tool.driver.semanticVersion, version);
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) {
      assert.equal(run?.tool.driver.rules?.[ruleIndex]?.id, ruleId);
    }
    const result = (id: string) => run?.results?.find(({ ruleId }) => ruleId === id);
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 19, charOffset: 0, charLength: 18 };
    const held = result('rank-not-held');
    assert.deepEqual(held?.locations?.[0]?.physicalLocation?.region, region);
    assert.deepEqual(held?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.deletedRegion, {
      charOffset: 0,
      charLength: 18,
    });
    const entry = held?.relatedLocations?.[0];
    assert.match(entry?.message?.text ?? '', /^Registry: /);
    assert.match(entry?.physicalLocation?.artifactLocation?.uri ?? '', /^file:.*\/own\.registry\.yaml$/);
    const { charOffset = 0, charLength = 0 } = entry?.physicalLocation?.region ?? {};
    assert.match(MINI_REGISTRY_TEXT.slice(charOffset, charOffset + charLength), /Dao/);
    const mixed = result('mixed-diacritics')?.relatedLocations?.[0];
    assert.equal(mixed?.message?.text, 'Đinh Văn Khải');
    assert.equal(mixed?.physicalLocation?.region?.startLine, 4);
  });

  it('tells which files could not be read', async () => {
    on.write('clean.dossier', clean);
    const { stdout } = await on.chancery([
      'check',
      '--format',
      'sarif',
      ...registryOptions,
      'none.dossier',
      'clean.dossier',
    ]);
    const log: Log = JSON.parse(stdout);
    const valid = sarifSchema();
    assert.ok(valid(log), JSON.stringify(valid.errors));
    const [invocation] = log.runs[0]?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation?.toolExecutionNotifications?.map(({ message }) => message.text),
      ['none.dossier: there is no such file or folder.'],
    );
  });

  it('writes logs that the schema accepts', async () => {
    const valid = sarifSchema();
    on.write('a file.dossier', wrong);
    on.write('clean.dossier', clean);
    on.write('broken/bad.registry.yaml', 'people: [{id: Not An Id}]\n');
    for (const paths of [['a file.dossier', 'clean.dossier'], ['clean.dossier'], ['broken', 'a file.dossier']]) {
      const { stdout } = await on.chancery(['check', '--format', 'sarif', ...registryOptions, ...paths]);
      assert.ok(valid(JSON.parse(stdout)), `${paths}: ${JSON.stringify(valid.errors)}`);
    }
    const { stdout } = await on.chancery(['check', '--format', 'sarif', ...registryOptions, 'a file.dossier']);
    assert.ok(!valid(JSON.parse(stdout.replaceAll('"startLine":4', '"startLine":0'))), 'the schema accepts anything');
  });

  it('writes an empty log when there is nothing to report', async () => {
    on.write('clean.dossier', clean);
    const { stdout } = await on.chancery(['check', '--format', 'sarif', ...registryOptions, 'clean.dossier']);
    const log: Log = JSON.parse(stdout);
    assert.deepEqual(log.runs[0]?.results, []);
  });
});

/** The published schema; it is of draft 4, whose words it has in common with draft 7 but for the name of its id. */
function sarifSchema(): ValidateFunction {
  const require = createRequire(path.join(repositoryRoot, 'package.json'));
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id: $id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  assert.match($schema, /draft-04/);
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({ $id, ...schema });
}
