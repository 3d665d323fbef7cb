/** What is offered in Vietnamese and Japanese copy stands in that language; in English copy native words look up English ones. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { complete } from '../../server/src/features/completion.ts';
import { createCompletionIndex } from '../../server/src/features/completionIndex.ts';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import { analyseText } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';

const registry = builtinRegistry();
const engine = createEngine(registry);
const index = createCompletionIndex(registry);

function texts(text: string, date = '2024-02-28'): readonly string[] {
  const snapshot = { uri: 'file:///a.dossier', analysis: analyseText(text, { date }, engine), config: defaultConfig };
  return complete(snapshot, index, text.length, 'typing').map((item) => item.text);
}

describe('completion in Vietnamese and Japanese', () => {
  const vietnamese = 'Thượng tướng Võ Minh Lương, Thứ trưởng Bộ Quốc phòng, nói.';
  const table: readonly [before: string, first: readonly string[]][] = [
    [`${vietnamese} Chiều nay, Thượng t`, ['Thượng tướng', 'Senior Lieutenant General']],
    [`${vietnamese} Thứ trưởng Bộ Q`, ['Thứ trưởng Bộ Quốc phòng', 'Deputy Minister of National Defence']],
    [`${vietnamese} Ông Hoàng Xuân Ch`, ['Thượng tướng Hoàng Xuân Chiến', 'Hoàng Xuân Chiến']],
    ['会談 防衛大', ['防衛大臣', 'Minister of Defense']],
    ['会談 ホアン・スア', ['ホアン・スアン・チエン', 'Hoang Xuan Chien']],
    ['木原稔防衛大臣は吉田圭', ['吉田圭秀', '吉田圭秀統合幕僚長', 'Yoshida Yoshihide']],
    ['両国の包括的戦', ['包括的戦略的パートナーシップ']],
    // English copy: who types native words looks the English ones up.
    ['The Minister of Defense and the Joint Staff met. 防衛大', ['Minister of Defense', '防衛大臣']],
    ['General Phan Văn Giang met Võ Văn Th', ['Võ Văn Thưởng']],
  ];
  for (const [before, first] of table) {
    it(before, () => assert.deepEqual(texts(before).slice(0, first.length), first));
  }

  it('counts a meeting as the language does', () => {
    assert.equal(texts('昨日、越日国防政')[0], '第10回越日国防政策対話');
    assert.equal(texts('Yesterday the Viet Nam-Japan Defence Pol')[0], '10th Viet Nam-Japan Defence Policy Dialogue');
  });
});
