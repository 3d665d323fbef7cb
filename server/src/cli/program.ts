/** The commands and options of `chancery`, and how a run becomes an exit code. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ruleIds } from '../rules/run.ts';
import { didYouMean } from '../text/nearest.ts';
import { check } from './check.ts';
import { filesAt } from './engines.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { type ExitCode, exitCodes, UsageError } from './failure.ts';
import type { Host, Io } from './io.ts';
import { type CheckOptions, type CommonOptions, collect, formats, isDate, severities } from './options.ts';
import { addRegistryCommands } from './registry.ts';

export async function run(args: readonly string[], io: Io, host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean;
  const messages: string[] = [];
  const help: string[] = [];
  const finish = async (command: Promise<ExitCode>): Promise<void> => {
    exitCode = await command;
  };
  const program = new Command('chancery')
    .description('Checks diplomatic and defence dossiers against a registry of dated, sourced facts.')
    .configureOutput({ writeOut: (text) => help.push(text), writeErr: (text) => messages.push(text) })
    .exitOverride();

  documents(program.command('check'))
    .description('Print what cannot be true of the date it is said of.')
    .addOption(new Option('--format <format>', 'form of the output').choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <level>', 'lowest severity that gives exit code 1')
        .choices([...severities, 'never'])
        .default('warning'),
    )
    .option('--rule <id>', 'look for the findings of this rule alone; may be given again', ruleId, [])
    .option('--fix', 'write every certain fix into the files, and print what is left')
    .option('--fix-dry-run', 'print what --fix would write as a unified diff, and change nothing')
    .action((paths: readonly string[], options: CheckOptions) =>
      finish(check(fixable(needed(paths, options), options), options, io, host)),
    );

  documents(program.command('extract'))
    .description(
      'Print every person, rank, office, organisation, agreement, partnership, event and date, one JSON object a line.',
    )
    .action((paths: readonly string[], options: CommonOptions) =>
      finish(extract(needed(paths, options), options, io, host)),
    );

  program
    .command('explain')
    .description('Print the document of a rule.')
    .argument('<rule>')
    .action((rule: string) => finish(explain(rule, io)));

  addRegistryCommands(program.command('registry'), finish, io);

  program
    .command('lsp')
    .description('Serve an editor over the language server protocol.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .option(
      '--registry <path>',
      'a registry file or folder below those of every folder; may be given again',
      collect,
      [],
    )
    .action(async ({ registry }: { readonly registry: readonly string[] }) =>
      host.startServer(await filesAt(registry, io.cwd, true)),
    );

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof UsageError) messages.push(`chancery: ${error.message}\n`);
    else if (!(error instanceof CommanderError)) throw error;
    else if (help.length > 0) exitCode = exitCodes.clean;
    if (help.length === 0) exitCode = exitCodes.failure;
  }
  await io.stdout.write(help.join(''));
  await io.stderr.write(messages.join(''));
  return exitCode;
}

function documents(command: Command): Command {
  return command
    .argument('[paths...]', 'dossiers, or folders of them')
    .option('--date <date>', 'the date to read dossiers by, whatever they state (EDTF: 2024-02-27, 2024-02)', date)
    .option('--registry <path>', 'a registry file or folder; may be given again', collect, [])
    .option('--no-builtin', 'leave the built-in registry out')
    .option('--config <file>', 'read this instead of the nearest chancery.yaml')
    .option('--stdin-jsonl', 'read {"id","text","date"?,"spelling"?,"kind"?}, one object a line, from standard input');
}

/** There is something to read, and from one place only. */
function needed(paths: readonly string[], { stdinJsonl }: CommonOptions): readonly string[] {
  if (stdinJsonl && paths.length > 0) throw new UsageError('give either paths or --stdin-jsonl, not both');
  if (!stdinJsonl && paths.length === 0) throw new UsageError('name the dossiers or folders to read, or --stdin-jsonl');
  return paths;
}

function ruleId(value: string, earlier: readonly string[]): readonly string[] {
  if (ruleIds.includes(value)) return [...earlier, value];
  throw new InvalidArgumentError(`There is no rule of that name.${didYouMean(value, ruleIds)}`);
}

/** Fixes go into files, and one way or the other. */
function fixable(paths: readonly string[], { fix, fixDryRun, stdinJsonl, format }: CheckOptions): readonly string[] {
  if (fix && fixDryRun) throw new UsageError('give either --fix or --fix-dry-run, not both');
  if ((fix || fixDryRun) && stdinJsonl) throw new UsageError('what --stdin-jsonl reads has its fixes in the answer');
  if (fixDryRun && format !== 'text') throw new UsageError(`--fix-dry-run prints a diff, not --format ${format}`);
  if (stdinJsonl && (format === 'sarif' || format === 'github'))
    throw new UsageError(`--stdin-jsonl answers in JSON lines, not in --format ${format}`);
  return paths;
}

function date(value: string): string {
  if (isDate(value)) return value;
  throw new InvalidArgumentError('Write an EDTF date such as 2024-02-27, 2024-02 or 2024.');
}
