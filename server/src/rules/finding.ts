/** A finding: what a rule says about a place in a dossier, with its evidence and its fixes, free of any protocol. */
import type { Severity } from '../dossier/dossier.ts';
import type { Origin } from '../registry/model.ts';
import type { Span } from '../text/span.ts';

export interface TextEdit {
  /** UTF-16 offsets into the document as received. */
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** True when it is the only fair fix, so that "fix all" may apply it. */
  readonly certain: boolean;
}

/** The registry fact, or the other place in the dossier, that a finding rests on. */
export interface EvidenceLink {
  readonly label: string;
  readonly origin: Origin;
  /** Citation of the first source: publisher, title, date, address. Null when the evidence is in the dossier. */
  readonly citation: string | null;
}

export interface Finding {
  /** The rule's id: kebab-case, the diagnostic's code, the key in settings and allowances. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What is wrong, why (fact, dates, source), what to do: three sentences joined by spaces. */
  readonly message: string;
  /** Citation of the fact's first source, or null. */
  readonly source: string | null;
  readonly evidence: readonly EvidenceLink[];
  readonly fixes: readonly Fix[];
}
