/** Names in kanji with a wrong character: 船越健宏 for 船越健裕. */
import type { Person } from '../../registry/model.ts';
import { foldText } from '../../text/fold.ts';
import type { NearMiss } from '../names.ts';
import { isKanji } from './japaneseUnits.ts';

/** With fewer characters too many names are one apart. */
const LEAST = 3;
const LONGEST = 6;
/** What stands at the end of a run before a title and is no part of a name: 石破新首相. */
const BEFORE_TITLE = /[新前元現旧副当故次両総代同各兼初女]$/u;

interface NativeSlips {
  add(person: Pick<Person, 'id' | 'name'>): void;
  readonly misses: (written: string) => readonly NearMiss[];
}

export function nativeSlips(): NativeSlips {
  const names = new Map<string, { readonly id: string; readonly native: string }[]>();
  const keysOf = (text: string) => [`${text.length}${text[0]}`, `${text.length}.${text.at(-1)}`];
  return {
    add({ id, name }) {
      const native = foldText(name.native ?? '');
      if (!isOne(native)) return;
      for (const key of keysOf(native)) {
        const list = names.get(key);
        if (list) list.push({ id, native });
        else names.set(key, [{ id, native }]);
      }
    },
    misses(name) {
      const written = foldText(name);
      if (!isOne(written)) return [];
      const last = BEFORE_TITLE.exec(written)?.[0];
      const found = new Map<string, NearMiss>();
      for (const { id, native } of keysOf(written).flatMap((key) => names.get(key) ?? [])) {
        const distance = [...native].filter((character, i) => character !== written[i]).length;
        if (distance === 0) return [];
        // Both characters of the given name may be wrong: 岡野政孝 for 岡野正敬.
        const sameFamily = native.length > LEAST && native.slice(0, 2) === written.slice(0, 2);
        const isNear = distance === 1 || (distance === 2 && sameFamily);
        if (isNear && (last === undefined || native.endsWith(last)))
          found.set(id, { id, turned: false, distance, implausible: false });
      }
      return [...found.values()];
    },
  };
}

const isOne = (text: string): boolean =>
  text.length >= LEAST && text.length <= LONGEST && [...text].every((character) => isKanji(character));
