/** `chancery registry …`: the commands that look after the registry itself. */
import { type Command, Option } from 'commander';
import { indexEnding } from '../workspace/indexFiles.ts';
import type { ExitCode } from './failure.ts';
import type { Io } from './io.ts';
import { collect } from './options.ts';
import { checkRegistry, type RegistryCheckOptions } from './registryCheck.ts';
import { type CompileOptions, compileRegistry } from './registryCompile.ts';
import { type ExportOptions, exportRegistry, type ImportOptions, importRegistry } from './registryExchange.ts';
import { type RegistryOptions, registryStats, showEntry } from './registryShow.ts';

type Finish = (command: Promise<ExitCode>) => Promise<void>;

const exchangeFormats = ['ftm'] as const;

export function addRegistryCommands(registry: Command, finish: Finish, io: Io): void {
  registry.description('Check, look at, compile, import and export the registry.');

  registry
    .command('check')
    .description('Print what is wrong in registry files: unknown keys, dangling ids, overlapping tenures and the like.')
    .argument('<paths...>', 'registry files, or folders of them')
    .option('--registry <path>', 'files or a folder to lay below them; may be given again', collect, [])
    .option('--no-builtin', 'leave the built-in registry out')
    .addOption(outputFormat())
    .action((paths: readonly string[], options: RegistryCheckOptions) => finish(checkRegistry(paths, options, io)));

  withLayers(registry.command('show'))
    .description('Print an entry with its facts and sources, by its id or by any form of its name.')
    .argument('<id>')
    .action((id: string, options: RegistryOptions) => finish(showEntry(id, options, io)));

  withLayers(registry.command('stats'))
    .description('Print how many entries, facts and sources the registry has.')
    .action((options: RegistryOptions) => finish(registryStats(options, io)));

  registry
    .command('compile')
    .description('Write registry files and the built-in registry into one file that opens at once, for --registry.')
    .argument('[paths...]', 'registry files, or folders of them')
    .option('--output <file>', `the file to write; its name ends with ${indexEnding}`, `chancery${indexEnding}`)
    .option('--ftm <file>', 'FollowTheMoney entities, one JSON object a line, to lay below the files')
    .option('--no-builtin', 'leave the built-in registry out')
    .action((paths: readonly string[], options: CompileOptions) => finish(compileRegistry(paths, options, io)));

  registry
    .command('import')
    .description('Read entities of another program as registry entries; what has no place here is told at the end.')
    .addOption(
      new Option('--format <format>', 'what the file holds: FollowTheMoney, one JSON object a line')
        .choices(exchangeFormats)
        .makeOptionMandatory(),
    )
    .option('--output <file>', 'write to this file instead of standard output')
    .argument('<file>', 'the file to read, or - for standard input')
    .action((file: string, options: ImportOptions) => finish(importRegistry(file, options, io)));

  registry
    .command('export')
    .description('Write the registry for another program; what has no place there is told at the end.')
    .addOption(
      new Option('--format <format>', 'FollowTheMoney, one JSON object a line')
        .choices(exchangeFormats)
        .makeOptionMandatory(),
    )
    .option('--output <file>', 'write to this file instead of standard output')
    .option('--registry <path>', 'a registry file or folder; may be given again', collect, [])
    .option('--no-builtin', 'leave the built-in registry out')
    .option('--config <file>', 'read this instead of the nearest chancery.yaml')
    .action((options: ExportOptions) => finish(exportRegistry(options, io)));
}

function withLayers(command: Command): Command {
  return command
    .option('--registry <path>', 'a registry file or folder; may be given again', collect, [])
    .option('--no-builtin', 'leave the built-in registry out')
    .option('--config <file>', 'read this instead of the nearest chancery.yaml')
    .addOption(outputFormat());
}

function outputFormat(): Option {
  return new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text');
}
