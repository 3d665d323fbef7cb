/** A partnership called by a name that a later one had replaced on that date. */
import { levelFaults, levelFixes } from './partnershipAge.ts';
import { defineRule } from './rule.ts';
import { onDate, tenureText } from './wording.ts';

export const partnershipOutdated = defineRule({
  id: 'partnership-outdated',
  summary: 'A partnership name that another had replaced on that date.',
  severity: 'warning',
  about: ['named'],
  find: (context) => levelFaults(context, 'outdated'),
  word: ({ mention, level, inForce, on, right }) => ({
    what: `“${mention.text}” is not the name that the registry has for this relation ${onDate(on)}.`,
    why: `The registry has “${level.name}” ${tenureText(level.validity)}.`,
    todo: inForce
      ? `Write “${right}”, in force ${tenureText(inForce.validity)}, or say of which time you speak.`
      : 'Say of which time you speak, or name the level in force.',
  }),
  fix: levelFixes,
});
