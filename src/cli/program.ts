import { Command, Option } from 'commander';
import type { CheckOptions } from './check-command.js';
import type { CommandContext } from './command-context.js';
import type { DoctorOptions } from './doctor-command.js';
import type { ExplainOptions } from './explain-command.js';
import { EXPORT_FORMATS, EXPORTED_THINGS, type ExportOptions } from './export-options.js';
import type { ImportOptions } from './import-command.js';
import { LIST_FLAGS } from './list-flags.js';
import { NETWORK_FLAGS } from './network-flags.js';
import type { OverlapOptions } from './overlap-command.js';
import { packageVersion } from './package-paths.js';
import type { ResolveFlags } from './resolve-command.js';
import type { ThesaurusExportOptions, ThesaurusImportOptions } from './thesaurus-command.js';
import type { WatchOptions } from './watch-command.js';

/**
 * The commands, with their help. Each loads its code when it is asked for: `--help` needs no
 * database driver and `schema` no server.
 *
 * @param finish is given the exit code of the command that ran.
 */
export function createProgram(context: CommandContext, finish: (code: number) => void): Command {
  const { out, err } = context.streams;
  const program = new Command('papergraph')
    .description('RIS records in, a co-authorship graph out, asked by GraphQL.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .showHelpAfterError('(papergraph --help lists the commands)');
  program
    .command('import')
    .description('read RIS files into the graph')
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--json', 'print one JSON document instead of a summary', false)
    .option('--keep-examples', 'leave the examples in a graph that holds nothing else', false)
    .addOption(serverOption())
    .action(async (paths: string[], options: ImportOptions) => {
      const { runImport } = await import('./import-command.js');
      finish(await runImport(paths, options, context));
    });
  program
    .command('watch')
    .description('import what is in a folder and what comes into it, each file once it is complete')
    .argument('<folder>', 'the folder; files in folders below it count too')
    .addOption(serverOption())
    .action(async (folder: string, options: WatchOptions) => {
      const { runWatch } = await import('./watch-command.js');
      finish(await runWatch(folder, options, context));
    });
  program
    .command('check')
    .description('read RIS files without a graph, and say what they are and what is odd')
    .argument('<paths...>', 'files, folders, archives, or - for standard input')
    .addOption(new Option('--json', 'print one JSON document').default(false).conflicts('sarif'))
    .option('--sarif', 'print a SARIF 2.1.0 log for code hosts and editors', false)
    .option('--strict', 'fail on a warning too, not only on an error', false)
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./check-command.js');
      finish(await runCheck(paths, options, context));
    });
  program
    .command('overlap')
    .description(
      'compare RIS files without a graph: the papers that each has alone, and those that files share',
    )
    .argument('<paths...>', 'two files or more, folders, or archives')
    .addOption(new Option('--json', 'print one JSON document').default(false).conflicts('csv'))
    .option('--csv', 'print the combinations as CSV, for an upset plot', false)
    .action(async (paths: string[], options: OverlapOptions) => {
      const { runOverlap } = await import('./overlap-command.js');
      finish(await runOverlap(paths, options, context));
    });
  addExport(program, context, finish);
  addThesaurus(program, context, finish);
  program
    .command('resolve')
    .description('run the rules again: which records are one paper, which names one person')
    .option('--dry-run', 'show what would change, and change nothing', false)
    .option('--json', 'print one JSON document instead of a summary', false)
    .addOption(serverOption())
    .action(async (options: ResolveFlags) => {
      const { runResolve } = await import('./resolve-command.js');
      finish(await runResolve(options, context));
    });
  program
    .command('serve')
    .description('serve the GraphQL API and the playground')
    .option('--no-examples', 'leave an empty graph empty')
    .action(async (options: { examples: boolean }) => {
      const { runServe } = await import('./serve-command.js');
      finish(await runServe(options, context));
    });
  program
    .command('schema')
    .description('print the API as SDL; needs no database')
    .action(async () => {
      const { runSchema } = await import('./schema-command.js');
      finish(await runSchema(context.streams));
    });
  program
    .command('explain')
    .description('run a query and print each statement that it costs, with the plan of the engine')
    .argument('<file>', 'a file with a GraphQL query')
    .option('--variables <json>', 'the variables of the query')
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import('./explain-command.js');
      finish(await runExplain(file, options, context));
    });
  program
    .command('doctor')
    .description('show the settings in force and check what they name')
    .option('--accept-damage', 'accept what damaged lines of the journal held as lost', false)
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import('./doctor-command.js');
      finish(await runDoctor(options, context));
    });
  return program;
}

/** The server through which a command goes. */
function serverOption(): Option {
  return new Option(
    '--server <url>',
    'go through this running server; left out: through the one that holds the data folder, if there is one',
  );
}

function addExport(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  const command = program
    .command('export')
    .description(
      'write the records of the graph, every tag as it came; or papers, groups of them, authors, or a network',
    )
    .addOption(
      new Option('--format <format>', 'the form of the file')
        .choices(EXPORT_FORMATS)
        .default('ris'),
    )
    .addOption(
      new Option(
        '--of <what>',
        'what to write; left out: the records, or the network of co-authors in a form of networks',
      ).choices(EXPORTED_THINGS),
    )
    .option('--output <file>', 'a file instead of standard output')
    .addOption(serverOption());
  for (const { flag, meaning } of LIST_FLAGS) command.option(flag, meaning);
  for (const { flag, parameter, meaning } of NETWORK_FLAGS) {
    const isOfPapers = /^filter\b|^byteOrderMark$/.test(parameter);
    command.option(flag, isOfPapers ? meaning : `network: ${meaning}`);
  }
  command.action(async (options: ExportOptions) => {
    const { runExport } = await import('./export-command.js');
    finish(await runExport(options, context));
  });
}

function addThesaurus(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  const command = program
    .command('thesaurus')
    .description('names and topics to replace or ignore, by files in VOSviewer’s form');
  const kind = () =>
    new Option('--kind <kind>', 'whose labels')
      .choices(['authors', 'journals', 'topics'])
      .makeOptionMandatory();
  command
    .command('import')
    .description('put a thesaurus file in the place of the one in force')
    .argument('<file>', 'a tab between "label" and "replace by"; or - for standard input')
    .addOption(kind())
    .option('--by <who>', 'who decides: a name or an address, kept as given')
    .addOption(serverOption())
    .action(async (file: string, options: ThesaurusImportOptions) => {
      const { runThesaurusImport } = await import('./thesaurus-command.js');
      finish(await runThesaurusImport(file, options, context));
    });
  command
    .command('export')
    .description('write the thesaurus in force, or a draft of one')
    .argument('[file]', 'a file instead of standard output')
    .addOption(kind())
    .option('--draft', 'what the graph found by itself to be one, to be edited', false)
    .addOption(serverOption())
    .action(async (file: string | undefined, options: ThesaurusExportOptions) => {
      const { runThesaurusExport } = await import('./thesaurus-command.js');
      finish(await runThesaurusExport(file, options, context));
    });
}
