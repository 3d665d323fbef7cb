/** What a rule is: where it finds a fault, how it words it, what it offers to write instead. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Said } from '../analysis/said.ts';
import type { Severity } from '../dossier/dossier.ts';
import type { Evidence, Registry } from '../registry/model.ts';
import { citation, shortCitation } from '../registry/query.ts';
import type { Span } from '../text/span.ts';
import type { EvidenceLink, Finding, Fix } from './finding.ts';
import type { Subject } from './subjects.ts';

export interface RuleContext {
  readonly analysis: Analysis;
  readonly registry: Registry;
}

/** What a rule found, as data; the wording comes last. */
export interface Fault {
  readonly span: Span;
  /** The registry fact or the other place that the finding rests on; null when the text contradicts itself. */
  readonly proof: Proof | null;
}

export interface Proof {
  readonly label: string;
  readonly origin: EvidenceLink['origin'];
  /** Null when the proof stands in the dossier. */
  readonly evidence: Evidence | null;
}

/** Three sentences: what is wrong, why, what to do. */
export interface Wording {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

interface RuleBase {
  /** File name, diagnostic code, key in settings and allowances. */
  readonly id: string;
  /** One line for tables: "A rank that the person did not hold on that date." */
  readonly summary: string;
  readonly severity: Severity;
  /** Without one of these a passage gives the rule nothing to look at, and is not shown to it. */
  readonly about: readonly Subject[];
}

interface Worded<F extends Fault> extends RuleBase {
  word(fault: F, context: RuleContext): Wording;
  fix(fault: F, context: RuleContext): readonly Fix[];
}

/**
 * A rule that looks at one mention or claim and at others of its passage; of the dossier it reads date and style alone.
 * What it finds in a passage stands as long as the passage says the same.
 */
export interface RuleDefinition<F extends Fault> extends Worded<F> {
  find(context: RuleContext): Iterable<F>;
}

/** A rule that holds passages against each other. */
export interface DossierRuleDefinition<F extends Fault, G> extends Worded<F> {
  /**
   * What a passage says of the matter, kept as long as it says the same; null for nothing, as most do. The analysis of
   * `passage` has the mentions, claims and words of one passage, or those that the fields of records make together.
   */
  gather(passage: RuleContext): G | null;
  /** What follows from all of them; they come in the order of the text, those of the records last. */
  find(said: readonly Said<G>[], context: RuleContext): Iterable<F>;
}

export interface PassageRule extends RuleBase {
  readonly reach: 'passage';
  check(context: RuleContext): Finding[];
}

export interface DossierRule extends RuleBase {
  readonly reach: 'dossier';
  gather(passage: RuleContext): unknown;
  /** `said` is what this rule has gathered. */
  conclude(said: readonly Said<unknown>[], context: RuleContext): Finding[];
}

export type Rule = PassageRule | DossierRule;

export function defineRule<F extends Fault>(rule: RuleDefinition<F>): PassageRule {
  const { id, summary, severity, about } = rule;
  const check = (context: RuleContext) => findings(rule, rule.find(context), context);
  return { id, summary, severity, about, reach: 'passage', check };
}

export function defineDossierRule<F extends Fault, G>(rule: DossierRuleDefinition<F, G>): DossierRule {
  const { id, summary, severity, about } = rule;
  // Each rule is given back what it gave, so that the types need not be carried through the runner.
  const conclude: DossierRule['conclude'] = (said, context) =>
    findings(rule, rule.find(said as readonly Said<G>[], context), context);
  return { id, summary, severity, about, reach: 'dossier', gather: (passage) => rule.gather(passage), conclude };
}

/**
 * A finding that rests on one source only is softer: at most information, and no fix of it is certain. The message names
 * publisher and date of the source, so that it can be read where no related information is shown. Of a word that is wrong
 * in two ways the first is told: a title with a date of its own may be so as of the dossier's date, too.
 */
function findings<F extends Fault>(rule: Worded<F>, faults: Iterable<F>, context: RuleContext): Finding[] {
  const found: Finding[] = [];
  // Made when there is a fault: most passages have none, at every key.
  let told: Set<string> | undefined;
  for (const fault of faults) {
    const place = `${fault.span.start} ${fault.span.end}`;
    if (told?.has(place)) continue;
    told ??= new Set();
    told.add(place);
    const { what, why, todo } = rule.word(fault, context);
    const { proof } = fault;
    const source = proof?.evidence ? citation(context.registry, proof.evidence) : null;
    const short = proof?.evidence ? shortCitation(context.registry, proof.evidence) : null;
    const soft = proof?.evidence && proof.evidence.confidence !== 'confirmed';
    const fixes = rule.fix(fault, context);
    found.push({
      code: rule.id,
      severity: soft && rule.severity !== 'hint' ? 'information' : rule.severity,
      span: fault.span,
      message: [
        what,
        short === null
          ? why
          : `${why.replace(/\.$/, '')} (source: ${short.replaceAll('(', '[').replaceAll(')', ']')}).`,
        todo,
      ]
        .join(' ')
        .replace(/\s+/g, ' '),
      source,
      evidence: proof === null ? [] : [{ label: proof.label, origin: proof.origin, citation: source }],
      fixes: soft ? fixes.map((fix) => ({ ...fix, certain: false })) : fixes,
    });
  }
  return found;
}

/** One edit that replaces `span`. */
export function replaceFix(title: string, span: Span, newText: string, certain: boolean): Fix {
  return { title, edits: [{ span, newText }], certain };
}
