/** Whose title it is: before and behind names, in lists, in captions, with commas, brackets and "former". */
import assert from 'node:assert/strict';
import { compileMatcher } from '../../server/src/recognise/matcher.ts';
import { indexNames } from '../../server/src/recognise/names.ts';
import { type Item, scan } from '../../server/src/recognise/scan.ts';
import { attachTitles } from '../../server/src/resolve/attach.ts';
import { miniRegistry } from '../support/miniRegistry.ts';

const registry = miniRegistry();
const matcher = compileMatcher(registry);
const names = indexNames(registry.people.values());

/** "person: title" of every attachment in order of the person, with its tense where it is not the present. */
function attached(text: string): string[] {
  const scanned = scan(text, matcher, names, { reference: null, order: null, earlier: null });
  const words = (item: Item) => text.slice(item.start, item.end).replace(/\s+/g, ' ');
  return attachTitles(scanned, matcher)
    .filter((a) => a.certain)
    .map(({ person, title, tense }) => `${words(person)}: ${words(title)}${tense === 'present' ? '' : ` (${tense})`}`)
    .sort();
}

const KHAI = 'Dinh Van Khai';
const DAO = 'Luu Quang Dao';
const SORA = 'Mizuhara Sora';

describe('titles', () => {
  const table: readonly [string, readonly string[]][] = [
    ['General Dinh Van Khai spoke.', [`${KHAI}: General`]],
    ['Sen. Lieut. Gen Luu Quang Dao spoke.', [`${DAO}: Sen. Lieut. Gen`]],
    [
      'Deputy Minister of National Defence Sen. Lieut. Gen Luu Quang Dao spoke.',
      [`${DAO}: Deputy Minister of National Defence`, `${DAO}: Sen. Lieut. Gen`],
    ],
    [
      'Minister of National Defence, General Dinh Van Khai, spoke.',
      [`${KHAI}: General`, `${KHAI}: Minister of National Defence`],
    ],
    ['Dinh Van Khai, Minister of National Defence, spoke.', [`${KHAI}: Minister of National Defence`]],
    ['Dinh Van Khai (Minister of National Defence) spoke.', [`${KHAI}: Minister of National Defence`]],
    ['Dinh Van Khai is the Minister of National Defence.', [`${KHAI}: Minister of National Defence`]],
    ['Dinh Van Khai, who is Minister of National Defence, spoke.', [`${KHAI}: Minister of National Defence`]],
    [
      'Dinh Van Khai, Chief of the General Staff and Deputy Minister of National Defence, spoke.',
      [`${KHAI}: Chief of the General Staff`, `${KHAI}: Deputy Minister of National Defence`],
    ],
    [
      'Dinh Van Khai, Minister of National Defence, Luu Quang Dao, Deputy Minister of National Defence, and Mizuhara Sora, Minister of Defense, met.',
      [
        `${KHAI}: Minister of National Defence`,
        `${DAO}: Deputy Minister of National Defence`,
        `${SORA}: Minister of Defense`,
      ],
    ],
    [
      'Present were:\n- Dinh Van Khai, Minister of National Defence;\n- Luu Quang Dao, Deputy Minister of National Defence.',
      [`${KHAI}: Minister of National Defence`, `${DAO}: Deputy Minister of National Defence`],
    ],
    [
      'General Dinh Van Khai (right) and Minister of Defense Mizuhara Sora in Arvan. (Photo)',
      [`${KHAI}: General`, `${SORA}: Minister of Defense`],
    ],
    ['Dinh Van Khai, former Chief of the General Staff, spoke.', [`${KHAI}: Chief of the General Staff (former)`]],
    ['Former Chief of the General Staff Dinh Van Khai spoke.', [`${KHAI}: Chief of the General Staff (former)`]],
    ['Then Lieutenant General Luu Quang Dao spoke.', [`${DAO}: Lieutenant General (former)`]],
    ['Ex-Minister of Defense Mizuhara Sora spoke.', [`${SORA}: Minister of Defense (former)`]],
    ['Incoming Minister of Defense Mizuhara Sora spoke.', [`${SORA}: Minister of Defense (incoming)`]],
    ['The Minister of National Defence met Luu Quang Dao.', []],
    ['Luu Quang Dao met the Minister of National Defence.', []],
    [
      'Luu Quang Dao left. Minister of National Defence Dinh Van Khai stayed.',
      [`${KHAI}: Minister of National Defence`],
    ],
    ['Luu Quang Dao, Minister of Defense Mizuhara Sora and others met.', [`${SORA}: Minister of Defense`]],
    ['Japanese Minister of Defense Mizuhara Sora spoke.', [`${SORA}: Minister of Defense`]],
    ['Minister of Defense of Japan Mizuhara Sora spoke.', [`${SORA}: Minister of Defense`]],
    [
      'Mizuhara Sora, Minister of Defense of Japan, and General Dinh Van Khai met.',
      [`${KHAI}: General`, `${SORA}: Minister of Defense`],
    ],
    ['Dinh Van Khai’s host was General Tachibana Kenzo.', ['Tachibana Kenzo: General']],
  ];
  for (const [text, wanted] of table) {
    it(text.replace(/\n/g, ' / '), () => assert.deepEqual(attached(text), [...wanted].sort()));
  }
});
