/**
 * Sentences as agencies, ministries and embassies write them, with facts of the built-in registry: one thing in each made
 * false (`plainCopy/found.txt`), and the many in which nothing is (`plainCopy/silent.txt`); in Vietnamese and Japanese
 * (`plainCopy/nativeFound.txt`, `plainCopy/nativeSilent.txt`). A line begins with the date of
 * its dossier; `\n` in it is a line end.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { moved } from '../../server/src/text/span.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testMarked } from '../support/markedTexts.ts';
import { repositoryRoot } from '../support/repository.ts';

const DATE = '2024-02-27 '.length;

function texts(name: string): readonly string[] {
  const lines = readFileSync(path.join(repositoryRoot, 'test/rules/plainCopy', name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.replaceAll('\\n', '\n'));
}

describe('plain copy', () => {
  const engine = createEngine(builtinRegistry());
  const check = (text: string) => {
    const found = findingsIn(text.slice(DATE), { date: text.slice(0, DATE - 1) }, engine);
    return found.map((finding) => ({ ...finding, span: moved(finding.span, DATE) }));
  };
  testMarked({ silent: texts('silent.txt'), found: texts('found.txt') }, check);
  describe('in Vietnamese and Japanese', () => {
    testMarked({ silent: texts('nativeSilent.txt'), found: texts('nativeFound.txt') }, check);
  });
});
