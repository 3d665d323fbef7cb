/** Sentences about documents of one kind that several pairs of countries have: each date is of the pair beside it. */
import assert from 'node:assert/strict';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';

const engine = createEngine(builtinRegistry());
const findings = (text: string) => findingsIn(text, { date: '2025-06-05' }, engine);

const SILENT: readonly string[] = [
  'Japan signed a Reciprocal Access Agreement with Australia on 6 January 2022, with the United Kingdom on 11 January 2023 and with the Philippines on 8 July 2024.',
  'Japan signed Reciprocal Access Agreements with Australia on 6 January 2022, and with the Philippines on 8 July 2024.',
  'In January 2022 Japan signed a Reciprocal Access Agreement with Australia, a model for that with the Philippines.',
  'Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022, two years before Japan and the Philippines did.',
  'Indonesia and Japan signed an agreement on the transfer of defence equipment and technology on 30 March 2021; Viet Nam followed on 11 September.',
  'Viet Nam and India signed a memorandum on defence cooperation in November 2009, Viet Nam and Japan in October 2011.',
  'The Declaration on the Conduct of Parties in the South China Sea was signed in a hall built in May 1990.',
];

const FOUND: readonly string[] = [
  'Japan and the Philippines signed a Reciprocal Access Agreement on ⟦11 January 2023⟧agreement-date; Japan and Australia theirs on 6 January 2022.',
  'After Australia (January 2022) and Britain (January 2023), Japan signed a Reciprocal Access Agreement with the Philippines on ⟦8 July 2022⟧agreement-date.',
  'Japan signed the Reciprocal Access Agreement with the Philippines on ⟦8 July 2022⟧agreement-date, and one with Australia on 6 January 2022.',
  'The ⟦Reciprocal Acces Agreement⟧agreement-title with the Philippines is in force.',
];

describe('documents of several pairs of countries', () => testMarked({ silent: SILENT, found: FOUND }, findings));

describe('a partnership of firms', () => {
  for (const text of [
    'In Cambridge (UK), a firm announced a contract with another. This strategic partnership is aimed at security.',
    'In Cambridge (UK), as papers say, a firm signed a contract on which this strategic partnership rests.',
  ]) {
    it(`is none of states: ${text}`, () => assert.deepEqual(findingsIn(text, { date: '2002-09-12' }, engine), []));
  }
});
