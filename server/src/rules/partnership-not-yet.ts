/** A partnership called by a name that it received only later. */
import { levelFaults, levelFixes } from './partnershipAge.ts';
import { defineRule } from './rule.ts';
import { onDate, tenureText } from './wording.ts';

export const partnershipNotYet = defineRule({
  id: 'partnership-not-yet',
  summary: 'A partnership name that was not yet in force on that date.',
  severity: 'warning',
  about: ['named'],
  find: (context) => levelFaults(context, 'not-yet'),
  word: ({ mention, level, inForce, on, right }) => ({
    what: `“${mention.text}” was not yet in force ${onDate(on)}, as far as the registry knows.`,
    why: `The registry has “${level.name}” ${tenureText(level.validity)}.`,
    todo: inForce
      ? `Write “${right}”, in force ${tenureText(inForce.validity)}, or say that the later name is meant.`
      : 'Name the level in force on that date, or say that the later name is meant.',
  }),
  fix: levelFixes,
});
