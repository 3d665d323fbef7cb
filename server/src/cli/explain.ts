/** `chancery explain RULE`: the rule's own document. */
import { ruleDocumentation, ruleIds } from '../rules/run.ts';
import { type ExitCode, exitCodes, UsageError } from './failure.ts';
import type { Io } from './io.ts';

export async function explain(rule: string, io: Io): Promise<ExitCode> {
  const document = ruleDocumentation(rule);
  if (document === null) throw new UsageError(`there is no rule ‘${rule}’. The rules are: ${ruleIds.join(', ')}`);
  await io.stdout.write(`${document.trimEnd()}\n`);
  return exitCodes.clean;
}
