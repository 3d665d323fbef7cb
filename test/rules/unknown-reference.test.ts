/** Ids that name nothing, and words that look like ids. */
import { unknownReference } from '../../server/src/rules/unknown-reference.ts';
import { testRule } from '../support/ruleTester.ts';

const record = (...lines: readonly string[]) => `date: 2023-04-13\nparticipants:\n  - ${lines.join('\n    ')}\n`;
const yaml = 'yaml' as const;

testRule(unknownReference, {
  invalid: [
    {
      text: record('person: ⟦dinh-van-kahi⟧unknown-reference'),
      kind: yaml,
      fixed: record('person: dinh-van-khai'),
      says: ['no person with the id “dinh-van-kahi”'],
    },
    {
      text: record('person: "⟦luu-quang-dao1⟧unknown-reference"'),
      kind: yaml,
      fixed: record('person: "luu-quang-dao"'),
    },
    { text: record('person: ⟦somebody-quite-different⟧unknown-reference'), kind: yaml },
    {
      text: record('person: dinh-van-khai', 'office: ⟦xa-ministr-defence⟧unknown-reference'),
      kind: yaml,
      fixed: record('person: dinh-van-khai', 'office: xa-minister-defence'),
    },
    {
      text: record('person: dinh-van-khai', 'rank: ⟦xa-generall⟧unknown-reference'),
      kind: yaml,
      fixed: record('person: dinh-van-khai', 'rank: xa-general'),
    },
  ],
  valid: [
    { text: record('person: dinh-van-khai'), kind: yaml },
    { text: record('person: Dinh Van Khai'), kind: yaml },
    { text: record('person: khai'), kind: yaml },
    { text: record('person: dinh-van-khai', 'office: vice-minister'), kind: yaml },
    { text: record('person: dinh-van-khai', 'office: xa-minister-defence'), kind: yaml },
    { text: record('person: dinh-van-khai', 'rank: xa-general'), kind: yaml },
    { text: record('person: Jean-Luc Marsh'), kind: yaml },
    { text: 'date: 2023-04-13\nnotes: person dinh-van-kahi\n', kind: yaml },
    { text: 'date: 2023-04-13\nperson-in-charge: some-body-else\n', kind: yaml },
  ],
});
