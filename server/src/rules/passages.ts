/** The rules over the passages of a dossier: each is judged once, and again only when it says something else. */
import { type Analysis, inOrder } from '../analysis/analysis.ts';
import { Said } from '../analysis/said.ts';
import type { Dossier, Passage } from '../dossier/dossier.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Registry } from '../registry/model.ts';
import type { Content, Placed, Resolved } from '../resolve/remembered.ts';
import { beforeEach, sharedEnds } from '../text/sharedEnds.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import { movedFinding } from './moveFinding.ts';
import type { DossierRule, PassageRule, RuleContext } from './rule.ts';
import { bitsFor, subjectsOf } from './subjects.ts';

/** What was found in the passages of one document, for the next run. Belongs to one document. */
export interface JudgementMemo {
  registry: Registry | null;
  /** All else that a passage is judged by. */
  setting: string;
  /** In the order of the passages. */
  kept: readonly Judgement[];
}

/** Of one passage, where it stood when it was judged. */
interface Judgement {
  /** Null where something from outside the passage was judged with it. */
  readonly resolved: Resolved | null;
  readonly kind: Passage['kind'] | null;
  /** It is the field of a record, whose rules judge all of them together. */
  readonly isField: boolean;
  readonly by: number;
  readonly findings: readonly Finding[];
  readonly gathered: readonly Gathered[];
}

/** What one of `ofDossiers` gathered, and which. */
interface Gathered {
  readonly rule: number;
  readonly said: Said<unknown>;
}

export function judgementMemo(): JudgementMemo {
  return { registry: null, setting: '', kept: [] };
}

const ofPassages = rules.filter((rule): rule is PassageRule => rule.reach === 'passage');
const ofDossiers = rules.filter((rule): rule is DossierRule => rule.reach === 'dossier');
/** What each of them is about. */
const passageSubjects = ofPassages.map(({ about }) => bitsFor(about));
const dossierSubjects = ofDossiers.map(({ about }) => bitsFor(about));

/** What the rules find that `isOn`, by passage and rule; the fixes are not yet made fit for the document. */
export function findAll(analysis: Analysis, memo: JudgementMemo, isOn: (rule: string) => boolean): readonly Finding[] {
  const { registry, passages, records } = analysis;
  const setting = settingOf(analysis.dossier);
  if (memo.registry !== registry || memo.setting !== setting) Object.assign(memo, { registry, setting, kept: [] });
  const fields = new Set(analysis.dossier.fields.map(({ passage }) => passage));
  const judgements = judgePassages(analysis, fields, memo.kept);
  memo.kept = judgements;
  const found: Finding[] = [];
  const said = ofDossiers.map((): Said<unknown>[] => []);
  judgements.forEach((each, i) => {
    const { by, index } = passages[i] as Placed;
    for (const finding of each.findings) found.push(movedFinding(finding, by - each.by));
    for (const one of each.gathered) {
      one.said.moveTo(by - each.by, index);
      said[one.rule]?.push(one.said);
    }
  });
  if (fields.size > 0) {
    // The fields of a record say something only together.
    found.push(...check(ofRecords(analysis, fields)));
    const together = partOf(analysis, { mentions: [], claims: records.claims, spelt: [] });
    for (const one of gather(together)) said[one.rule]?.push(one.said);
  }
  const context = { analysis, registry };
  ofDossiers.forEach((rule, i) => {
    if (isOn(rule.id)) found.push(...rule.conclude(said[i] ?? [], context));
  });
  return found.filter(({ code }) => isOn(code));
}

/** All of the dossier around it that a passage is judged by, besides its kind. */
function settingOf({ date, spelling, names, ranks, language }: Dossier): string {
  return JSON.stringify([date.value?.edtf, spelling, names, ranks, language]);
}

function judgePassages(analysis: Analysis, fields: ReadonlySet<number>, kept: readonly Judgement[]): Judgement[] {
  const { passages, records } = analysis;
  const ids = new Map<number, Mention[]>();
  for (const mention of records.mentions) ids.set(mention.passage, [...(ids.get(mention.passage) ?? []), mention]);
  const known = beforeEach(
    kept,
    passages,
    sharedEnds(kept, passages, (old, { resolved }) => old.resolved === resolved),
    (old) => old.resolved,
    ({ resolved }) => resolved,
  );
  return passages.map((placed, i): Judgement => {
    const named = ids.get(i);
    const kind = analysis.dossier.passages[i]?.kind ?? null;
    const isField = fields.has(i);
    const before = named === undefined ? known(i) : undefined;
    if (before?.kind === kind && before.isField === isField) return before;
    const { by } = placed;
    const part = partOf(analysis, named === undefined ? placed : withIds(placed, named));
    const findings = isField ? [] : check(part);
    const resolved = named === undefined ? placed.resolved : null;
    return { resolved, kind, isField, by, findings, gathered: gather(part) };
  });
}

/** An id stands for the name of its entry in the passage of its field. */
function withIds({ mentions, claims, spelt }: Content, ids: readonly Mention[]): Content {
  return { mentions: [...mentions, ...ids], claims, spelt };
}

function ofRecords(analysis: Analysis, fields: ReadonlySet<number>): Part {
  const { passages, records } = analysis;
  const own = passages.filter((_, i) => fields.has(i));
  return partOf(analysis, {
    mentions: [...records.mentions, ...own.flatMap(({ mentions }) => mentions)],
    claims: [...records.claims, ...own.flatMap(({ claims }) => claims)],
    spelt: own.flatMap(({ spelt }) => spelt),
  });
}

/** A part of the document, and what it speaks of. */
interface Part extends RuleContext {
  readonly subjects: number;
}

const NOTHING_ELSE = { passages: [], records: { mentions: [], claims: [] } };

function partOf({ text, dossier, registry }: Analysis, content: Content): Part {
  const { claims, spelt } = content;
  const mentions = inOrder([...content.mentions]);
  return {
    analysis: { text, dossier, registry, mentions, claims, spelt, ...NOTHING_ELSE },
    registry,
    subjects: subjectsOf(content),
  };
}

function check(part: Part): readonly Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < ofPassages.length; i++) {
    if (((passageSubjects[i] as number) & part.subjects) === 0) continue;
    for (const finding of (ofPassages[i] as PassageRule).check(part)) found.push(finding);
  }
  return found;
}

function gather(part: Part): readonly Gathered[] {
  const gathered: Gathered[] = [];
  for (let rule = 0; rule < ofDossiers.length; rule++) {
    if (((dossierSubjects[rule] as number) & part.subjects) === 0) continue;
    const what = (ofDossiers[rule] as DossierRule).gather(part);
    if (what !== null) gathered.push({ rule, said: new Said(what) });
  }
  return gathered;
}
