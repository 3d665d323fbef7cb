/** What a rule is: where it finds a fault, how it words it, what it offers to write instead. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Severity } from '../dossier/dossier.ts';
import type { Evidence, Registry } from '../registry/model.ts';
import { citation, shortCitation } from '../registry/query.ts';
import type { Span } from '../text/span.ts';
import type { EvidenceLink, Finding, Fix } from './finding.ts';

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

export interface RuleDefinition<F extends Fault> {
  /** File name, diagnostic code, key in settings and allowances. */
  readonly id: string;
  /** One line for tables: "A rank that the person did not hold on that date." */
  readonly summary: string;
  readonly severity: Severity;
  find(context: RuleContext): Iterable<F>;
  word(fault: F, context: RuleContext): Wording;
  fix(fault: F, context: RuleContext): readonly Fix[];
}

export interface Rule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  check(context: RuleContext): Finding[];
}

/**
 * A finding that rests on one source only is softer: at most information. The message names publisher and date of the
 * source, so that it can be read where no related information is shown.
 */
export function defineRule<F extends Fault>(rule: RuleDefinition<F>): Rule {
  return {
    id: rule.id,
    summary: rule.summary,
    severity: rule.severity,
    check: (context) => {
      const findings: Finding[] = [];
      for (const fault of rule.find(context)) {
        const { what, why, todo } = rule.word(fault, context);
        const { proof } = fault;
        const source = proof?.evidence ? citation(context.registry, proof.evidence) : null;
        const short = proof?.evidence ? shortCitation(context.registry, proof.evidence) : null;
        const soft = proof?.evidence && proof.evidence.confidence !== 'confirmed';
        findings.push({
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
          fixes: rule.fix(fault, context),
        });
      }
      return findings;
    },
  };
}

/** One edit that replaces `span`. */
export function replaceFix(title: string, span: Span, newText: string, certain: boolean): Fix {
  return { title, edits: [{ span, newText }], certain };
}
