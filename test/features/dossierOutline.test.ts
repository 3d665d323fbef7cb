/** The outline of a dossier: each person and thing once, with its first place. */
import assert from 'node:assert/strict';
import { dossierOutline } from '../../server/src/features/dossierOutline.ts';
import { snapshotOf } from './fixture.ts';

function outline(text: string): readonly string[] {
  return dossierOutline(snapshotOf(text)).map(
    ({ type, name, span, count }) => `${type} ${name} ${count} ${text.slice(span.start, span.end)}`,
  );
}

describe('dossier outline', () => {
  it('has each once, by its full name, with how often it is named', () => {
    const text = 'General Đinh Văn Khải met Tachibana Kenzo on 3 March 2020. Gen. Khai thanked Kenzo Tachibana.';
    assert.deepEqual(outline(text), [
      'person Dinh Van Khai 2 Đinh Văn Khải',
      'person Tachibana Kenzo 2 Tachibana Kenzo',
    ]);
  });

  it('has those whom no registry knows', () => {
    assert.deepEqual(outline('Colonel Xuvak Brel spoke. Later Colonel Xuvak Brel left.'), [
      'person Xuvak Brel 2 Xuvak Brel',
    ]);
  });

  it('is empty where nothing is named', () => {
    assert.deepEqual(outline('It rained on 3 March 2020.'), []);
  });
});
