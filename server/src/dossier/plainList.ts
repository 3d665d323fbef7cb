/** Lists of plain words, one in a line, which need no parser: tables of names have hundreds of thousands of them. */
import { shiftMap } from '../text/offsetMap.ts';
import { isUsualText } from '../yaml/parse.ts';
import { LONG } from './longParagraph.ts';
import { ScalarPassage, yamlSource } from './scalarPassage.ts';
import type { YamlContent } from './yamlDossier.ts';

/** Words that begin with a letter and hold nothing that means anything in YAML. */
const ITEM = /( *)- +(\p{L}(?:[^:#\r\n\t]*[^:#\s])?)\r?\n/uy;
const NO_TEXT = /^(?:null|true|false)$/i;

/** Such a list under its key: what reading it as YAML gives. Null for every other. */
export function readPlainList(source: string, key: string, count: number): YamlContent | null {
  if (!isUsualText(source)) return null;
  const passages: ScalarPassage[] = [];
  const written = yamlSource(source, 0);
  let indent: string | null = null;
  for (let at = key.length + 2; at < source.length; at = ITEM.lastIndex) {
    ITEM.lastIndex = at;
    const [line = '', spaces = '', text = ''] = ITEM.exec(source) ?? [];
    indent ??= spaces;
    if (line === '' || spaces !== indent || text.length > LONG || NO_TEXT.test(text)) return null;
    const offset = source.indexOf(text, at + spaces.length + 1);
    passages.push(
      new ScalarPassage(
        { text, map: shiftMap(offset, text.length), kind: 'prose', path: [key, passages.length] },
        { source: written, token: 'scalar', offset, isText: true, flow: false },
      ),
    );
  }
  return passages.length === count ? { passages, fields: [], problems: [] } : null;
}
