/** "Generals X and Y": one rank for two people, which becomes two where they differ. */
import type { Analysis } from '../analysis/analysis.ts';
import { writtenAt } from '../dossier/replace.ts';
import type { Registry } from '../registry/model.ts';
import { heldRank, ranksOn } from '../registry/query.ts';
import type { HeldRank } from '../resolve/claim.ts';
import type { TimeValue } from '../time/edtf.ts';
import type { Fix } from './finding.ts';
import { rankInStyle } from './wording.ts';

/** "General X and Senior Lieutenant General Y"; none where more people stand there, or the rank of one is not known. */
export function apart(both: readonly HeldRank[], on: TimeValue, analysis: Analysis, registry: Registry): Fix[] {
  const [first, second, more] = both;
  if (!first || !second || more) return [];
  const lead = writtenAt(analysis, { start: first.rank.span.end, end: first.person.span.start });
  const between = writtenAt(analysis, { start: first.person.span.end, end: second.person.span.start });
  if (!/^\s+$/.test(lead) || !/^\s+(?:and|&)\s+$/.test(between)) return [];
  const [own, other] = [first, second].map((claim) => singular(claim, on, registry));
  if (own === null || other === null || own === undefined || other === undefined) return [];
  const at = { start: second.person.span.start, end: second.person.span.start };
  return [
    {
      title: `Write “${own}” and “${other}”`,
      edits: [
        { span: first.rank.span, newText: own },
        { span: at, newText: `${other} ` },
      ],
      certain: true,
    },
  ];
}

function singular({ person, rank }: HeldRank, on: TimeValue, registry: Registry): string | null {
  const id = person.id ?? '';
  const held = ranksOn(registry, id, on).find(({ truth }) => truth === 'yes')?.tenure.rank;
  const possible = rank.candidates.find((each) => heldRank(registry, id, each, on) !== 'no');
  const found = registry.ranks.get(held ?? possible ?? '');
  return found === undefined ? null : rankInStyle(found, rank);
}
