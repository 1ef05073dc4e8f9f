import type { Argument, Command, Option } from 'commander';
import { createProgram } from '../../src/cli/program.js';
import { code, fence, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

const EXIT_CODES = [
  ['0', 'all is well'],
  [
    '1',
    'something was lost or is wrong, or the command failed; standard error says why and what to do',
  ],
  ['2', 'the command was not understood'],
  ['130', 'Ctrl-C; what was done until then is kept'],
];

/** Every command with its arguments and options, as `--help` has them. */
export function commandsPage(): GeneratedPage {
  const context = { streams: silent, environment: {}, folder: '.' };
  const program = createProgram(context, () => undefined);
  const leaves = program.commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );
  return {
    path: 'docs/reference/commands.md',
    text: page(
      generatedBy('src/cli/program.ts'),
      '# Commands',
      '`npx papergraph` runs a command after `npm start` or `npm run build` has run once; `npx papergraph --help` lists them. All read the [settings](settings.md).',
      ...leaves.flatMap(commandParts),
      '## Exit codes',
      table(['Exit code', 'Meaning'], EXIT_CODES),
    ),
  };
}

const silent = { out: () => undefined, err: () => undefined, isErrTerminal: false };

function commandParts(command: Command): readonly string[] {
  const name = nameOf(command);
  const options = command.options.map(optionRow);
  const rows = [...command.registeredArguments.map(argumentRow), ...options];
  return [
    `## ${name}`,
    `${sentence(command.description())}`,
    fence('sh', `papergraph ${name} ${command.usage()}`),
    rows.length > 0 ? table(['Argument or option', 'Meaning', 'Default', 'One of'], rows) : '',
  ];
}

function nameOf(command: Command): string {
  const parent = command.parent;
  return parent === null || parent.parent === null
    ? command.name()
    : `${nameOf(parent)} ${command.name()}`;
}

function argumentRow(argument: Argument): readonly string[] {
  const name = argument.variadic ? `${argument.name()}…` : argument.name();
  return [code(name), plain(argument.description), argument.required ? 'required' : '', ''];
}

function optionRow(option: Option): readonly string[] {
  const value = option.defaultValue;
  const isSwitch = typeof value === 'boolean' || value === undefined;
  return [
    code(option.flags),
    plain(option.description),
    option.mandatory ? 'required' : isSwitch ? '' : code(String(value)),
    (option.argChoices ?? []).map(code).join(', '),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
