/** A finding of a passage that stands elsewhere in the document now. */
import { moved } from '../text/span.ts';
import type { EvidenceLink, Finding, Fix } from './finding.ts';

/** The finding `by` UTF-16 units farther on, with its fixes and with what it points at in the same passage. */
export function movedFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    span: moved(finding.span, by),
    evidence: finding.evidence.map((link) => movedLink(link, by)),
    fixes: finding.fixes.map((fix) => movedFix(fix, by)),
  };
}

/** Evidence without an address is in the dossier itself. */
function movedLink(link: EvidenceLink, by: number): EvidenceLink {
  const { uri, span } = link.origin;
  return uri !== '' || span === null ? link : { ...link, origin: { ...link.origin, span: moved(span, by) } };
}

function movedFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: moved(span, by), newText })) };
}
