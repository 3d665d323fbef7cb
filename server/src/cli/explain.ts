/** `chancery explain RULE`: the rule's own document. */
import { ruleDocumentation, ruleIds } from '../rules/run.ts';
import { type ExitCode, exitCodes, UsageError } from './failure.ts';
import type { Io } from './io.ts';

export async function explain(rule: string, io: Io): Promise<ExitCode> {
  const id = ruleIds.find((known) => known === rule);
  if (id === undefined) throw new UsageError(`there is no rule ‘${rule}’. The rules are: ${ruleIds.join(', ')}`);
  await io.stdout.write(`${ruleDocumentation(id).trimEnd()}\n`);
  return exitCodes.clean;
}
