/** Ties the stages together: a registry compiled once, then text and dossier in, analysis out. */
import type { Dossier } from '../dossier/dossier.ts';
import { compileMatcher } from '../recognise/matcher.ts';
import { indexNames } from '../recognise/names.ts';
import { type ScanContext, scan } from '../recognise/scan.ts';
import { followStrangers } from '../recognise/strangers.ts';
import type { Registry } from '../registry/model.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Analysis } from './analysis.ts';

export interface Engine {
  readonly registry: Registry;
  /** Recognises and resolves the dossier read from `text`; pure, and linear in the length of the text. */
  analyse(text: string, dossier: Dossier): Analysis;
}

export function createEngine(registry: Registry): Engine {
  const matcher = compileMatcher(registry);
  const names = indexNames(registry);
  return {
    registry,
    analyse: (text, dossier) => {
      const context: ScanContext = { reference: dossier.date.value, order: dayOrder(dossier) };
      const scans = followStrangers(
        dossier.passages.map((passage) => scan(passage.text, matcher, names, context)),
        matcher,
      );
      return { text, dossier, registry, ...resolve(dossier, scans, matcher, registry) };
    },
  };
}

/** British spelling writes the day first, American the month. */
function dayOrder(dossier: Dossier): ScanContext['order'] {
  return dossier.spelling === 'en-GB' ? 'dmy' : dossier.spelling === 'en-US' ? 'mdy' : null;
}
