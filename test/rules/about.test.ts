/** What the rules are about, over long texts of every kind: no rule would say something of a passage that it is not shown. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { goldDocuments } from '../gold/documents.ts';
import { analyseText } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { checkAbout } from '../support/ruleTester.ts';

describe('what rules are about', () => {
  const engine = createEngine(builtinRegistry());
  const documents = goldDocuments();
  // One test for each style: all of them together take longer than one test may.
  for (const style of new Set(documents.map((document) => document.style))) {
    it(`leaves out no passage of the gold documents (${style}) that a rule would look at`, () => {
      for (const { name, text } of documents.filter((document) => document.style === style)) {
        const analysis = analyseText(text, { fileName: name }, engine);
        for (const rule of rules) checkAbout(rule, analysis);
      }
    });
  }
});
