/** What may be wrong with a dossier, a registry file or a configuration as a whole: of no rule, and so without a document. */
import type { DossierProblem } from '../dossier/dossier.ts';
import type { ProblemCode } from '../registry/problem.ts';
import type { ConfigProblem } from '../workspace/config.ts';

export type ProblemKind = DossierProblem['code'] | ProblemCode | ConfigProblem['code'] | 'unused-allowance';

export const problemKinds: Readonly<Record<ProblemKind, string>> = {
  yaml: 'YAML that is not well-formed.',
  'yaml-limits':
    'YAML that only this program takes amiss: too large, too deep, too often referred to, or meant otherwise.',
  'front-matter': 'Front matter that is not read as such.',
  'invalid-value': 'A value of another kind than its key has.',
  'unknown-key': 'A key that there is not.',
  'too-large': 'A text too large to be read.',
  'not-utf8': 'A file that is not UTF-8.',
  'unused-allowance': 'An allowance that silences nothing.',
  'missing-registry': 'A pattern that names no registry file.',
  'duplicate-id': 'An id that another entry has.',
  'unknown-reference': 'A reference to an entry that there is not.',
  'reversed-tenure': 'A tenure that ends before it begins.',
  'overlapping-tenure': 'Two tenures at once where one is possible.',
  demotion: 'A rank below an earlier one.',
  'outside-lifetime': 'A fact of a person before birth or after death.',
  'edition-order': 'Editions whose numbers and dates are not in one order.',
  'ambiguous-name': 'A name that two entries share.',
  'unsourced-fact': 'A fact without a source.',
};
