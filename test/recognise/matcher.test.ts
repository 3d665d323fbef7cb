/** Written forms in a text: all the spellings of one entry, the longest of several, and words that are none. */
import assert from 'node:assert/strict';
import { compileMatcher, matchForms } from '../../server/src/recognise/matcher.ts';
import { tokenise } from '../../server/src/text/tokens.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const matcher = compileMatcher(miniRegistry());

/** "type text → ids" of every hit. */
function hits(text: string): string[] {
  return matchForms(text, tokenise(text, matcher.lexicon), matcher).map((hit) => {
    const ids = [...new Set(hit.forms.map((form) => form.id))].sort();
    return `${hit.type} ${text.slice(hit.start, hit.end).replace(/\s+/g, ' ')} → ${ids.join(' ')}`;
  });
}

function ids(text: string, type: string): string[] {
  return hits(text).flatMap((hit) => (hit.startsWith(`${type} `) ? [hit.slice(hit.indexOf('→ ') + 2)] : []));
}

describe('written forms', () => {
  describe('of a person', () => {
    for (const text of [
      'Dinh Van Khai',
      'Đinh Văn Khải',
      'Đinh Văn Khải'.normalize('NFD'),
      'ĐINH VĂN KHẢI',
      'DINH VAN KHAI',
      'Dinh\u00a0Van Khai',
      'Dinh Van\nKhai',
      'Dinh Van\r\n  Khai',
      'Dinh  Van Khai',
      'Ｄｉｎｈ Van Khai',
      'Khai Van Dinh',
      'Dinh Van Khai’s aide',
      "Dinh Van Khai's aide",
      '(Dinh Van Khai)',
      '“Dinh Van Khai”',
      'Dinh Van Khai.',
    ]) {
      it(JSON.stringify(text), () => assert.deepEqual(ids(text, 'person').slice(0, 1), ['dinh-van-khai']));
    }
    it('ends before the possessive', () => {
      assert.ok(hits('Dinh Van Khai’s aide').includes('person Dinh Van Khai → dinh-van-khai'));
    });
    it('in native script', () => assert.deepEqual(ids('統合幕僚長の橘健三陸将', 'person'), ['tachibana-kenzo']));
    it('not in small letters', () => assert.deepEqual(ids('dinh van khai', 'person'), []));
    it('not across a paragraph', () =>
      assert.deepEqual(hits('Tachibana\n\nKenzo').includes('person Tachibana Kenzo → tachibana-kenzo'), false));
    it('not across a comma', () => assert.deepEqual(ids('Dinh Van, Khai', 'person'), ['dinh-van-khai tong-minh-khai']));
  });

  describe('of a rank', () => {
    for (const text of [
      'Senior Lieutenant General',
      'SENIOR LIEUTENANT GENERAL',
      'Sen. Lieut. Gen',
      'Sen. Lt. Gen.',
      'Sen Lt Gen',
      'Sr. Lt. Gen.',
      'Senior Lt. General',
      'Colonel General',
      'Senior\nLieutenant General',
      'Senior Lieutenant-General',
    ]) {
      it(JSON.stringify(text), () => assert.deepEqual(ids(text, 'rank'), ['xa-senior-lieutenant-general']));
    }
    it('takes its full stop, not that of the sentence', () => {
      assert.ok(hits('Gen. Khai').some((hit) => hit.startsWith('rank Gen. →')));
      assert.ok(hits('He became a General. Khai left.').some((hit) => hit.startsWith('rank General →')));
    });
    it('not in small letters', () => assert.deepEqual(ids('general', 'rank'), []));
  });

  describe('of other entries', () => {
    const table: readonly [string, string, string][] = [
      ['office', 'Minister of National Defense', 'xa-minister-defence'],
      ['office', 'CHIEF OF THE GENERAL STAFF', 'xa-chief-general-staff'],
      ['office', 'Chief of General Staff', 'xa-chief-general-staff'],
      ['office', 'Chief of Staff of the Joint Staff', 'xb-chief-joint-staff'],
      ['office', 'Vice Minister of Defence for International Affairs', 'xb-vice-minister-defence'],
      ['organisation', 'AMND', 'xa-mod'],
      ['organisation', 'Ministry of National Defence', 'xa-mod'],
      ['organisation', 'Belmora Ground Self-Defence Force', 'xb-ground-force'],
      ['agreement', 'Memorandum of Understanding on bilateral defense exchanges', 'xa-xb-memorandum-2011'],
      ['agreement', 'Joint Vision Statement on Defense\nCooperation toward the Next Decade', 'xa-xb-vision-2018'],
      ['partnership', 'extensive partnership for calm seas', 'xa-xb'],
      ['event', 'Belmora–Arvania Defense Policy Dialogue', 'xa-xb-dialogue'],
      ['event', 'Arvania - Belmora Defence Policy Dialogue', 'xa-xb-dialogue'],
    ];
    for (const [type, text, id] of table) {
      it(JSON.stringify(text), () => assert.deepEqual(ids(text, type), [id]));
    }
    it('the longest wins', () => {
      assert.deepEqual(ids('Deputy Minister of National Defence', 'office'), ['xa-deputy-minister-defence']);
      assert.deepEqual(ids('Comprehensive Partnership for Calm Seas and Skies', 'partnership'), ['xa-xb']);
    });
    it('abbreviations keep their capitals', () => assert.deepEqual(ids('amnd', 'organisation'), []));
  });

  it('offsets are those of the text as received, behind emoji and combining marks too', () => {
    const text = '🛡️ e\u0301 Đinh Va\u0306n Khải';
    const hit = matchForms(text, tokenise(text, matcher.lexicon), matcher).find((each) => each.type === 'person');
    assert.equal(text.slice(hit?.start, hit?.end), 'Đinh Va\u0306n Khải');
  });
});
