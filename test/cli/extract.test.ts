/** `chancery extract`: the published fields of a mention, from text and from YAML. */
import assert from 'node:assert/strict';
import { type Bench, bench, miniRegistry, registryOptions } from './harness.ts';

describe('chancery extract', () => {
  let on: Bench;
  beforeEach(() => {
    on = bench();
    on.write('mini.registry.yaml', miniRegistry);
  });
  afterEach(() => on.remove());

  const extract = (...args: readonly string[]) => on.chancery(['extract', ...registryOptions, ...args]);

  it('prints one object a mention, with the published fields in their order', async () => {
    on.write('a.dossier', 'Dao Minh Khoa spoke on 27 February 2024.');
    const { exitCode, objects } = await extract('a.dossier');
    assert.equal(exitCode, 0);
    assert.deepEqual(objects, [
      {
        ...{ file: 'a.dossier', start: 0, end: 13, text: 'Dao Minh Khoa', type: 'person', id: 'dao-minh-khoa' },
        ...{ canonical: 'Dao Minh Khoa', value: null, defect: null },
      },
      {
        ...{ file: 'a.dossier', start: 23, end: 39, text: '27 February 2024', type: 'date', id: null },
        ...{ canonical: '2024-02-27', value: '2024-02-27', defect: null },
      },
    ]);
    const fields = ['file', 'start', 'end', 'text', 'type', 'id', 'canonical', 'value', 'defect'];
    for (const object of objects) assert.deepEqual(Object.keys(object), fields);
  });

  it('names the defect of a date', async () => {
    on.write('a.dossier', 'They meet on 31 April 2024.');
    const { objects } = await extract('a.dossier');
    assert.deepEqual(
      objects.map(({ text, value, defect }) => ({ text, value, defect })),
      [{ text: '31 April 2024', value: null, defect: 'impossible' }],
    );
  });

  it('gives open dates as open', async () => {
    const text =
      'He has served since March 2014, until 2016, and by 5 May 2017; from 2018 onwards he teaches. A plan for 2014-03/..';
    on.write('a.dossier', text);
    const { objects } = await extract('a.dossier');
    assert.deepEqual(
      objects.map(({ text, value }) => [text, value]),
      [
        ['March 2014', '2014-03/..'],
        ['2016', '../2016'],
        ['5 May 2017', '../2017-05-05'],
        ['2018 onwards', '2018/..'],
        ['2014-03/..', '2014-03/..'],
      ],
    );
  });

  it('reads dates by --date', async () => {
    on.write('a.dossier', 'They met on March 2.');
    const { objects } = await extract('--date', '2020-03-03', 'a.dossier');
    assert.deepEqual(
      objects.map(({ value }) => value),
      ['2020-03-02'],
    );
  });

  it('gives the words of a folded YAML scalar as the file has them', async () => {
    const text = 'date: 2024-02-27\nbody: >-\n  The desk heard Dao\n  Minh Khoa.\n';
    on.write('a.dossier.yaml', text);
    const { objects } = await extract('a.dossier.yaml');
    const person = objects.find(({ type }) => type === 'person');
    assert.equal(person?.text, 'Dao\n  Minh Khoa');
    assert.equal(person?.start, text.indexOf('Dao'));
    assert.equal(person?.id, 'dao-minh-khoa');
  });
});
