import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { LIST_LIMITS, type ListKind, TEXT_LIMITS, type TextKind } from '../../src/schema/index.js';
import { KNOWN_SETTINGS } from '../../src/settings/index.js';
import { code, type GeneratedPage, generatedBy, page, plain, table } from './markdown.js';

/** Settings that limit something. */
const LIMITING = /_(?:MAX_\w+|\w*TIMEOUT|STARTUP_WAIT)$/;

/** A constant whose comment says `@limit WHAT`, wherever in src/ it is. */
const LIMIT =
  /\/\*\*(?:(?!\*\/)[\s\S])*?@limit ((?:(?!\*\/)[\s\S])+?)\s*\*\/\s*(?:export )?const \w+(?:: \w+)? = ([\d_ *]+);/g;

/** Every limit: the settings that one may change, and the numbers that are fixed. */
export function limitsPage(): GeneratedPage {
  const settings = KNOWN_SETTINGS.filter(({ name }) => LIMITING.test(name)).map(
    ({ name, default: value, meaning, allowed }) => [
      code(name),
      code(value),
      plain(meaning),
      plain(allowed),
    ],
  );
  return {
    path: 'docs/reference/limits.md',
    text: page(
      generatedBy('src/settings, and from constants in src that are marked `@limit`'),
      '# Limits',
      'Every input has a limit, which is checked before the work begins. A request beyond one is refused with a message that says how much is allowed.',
      '## Limits that a setting changes',
      table(['Setting', 'Default', 'What it limits', 'Allowed'], settings),
      '## Fixed limits',
      table(['Most', 'Of what'], fixedLimits()),
      '## Values of arguments',
      'A longer text or list in an argument is refused with the path of the argument.',
      table(['Most', 'Of what'], argumentLimits()),
    ),
  };
}

const TEXTS: Readonly<Record<TextKind, string>> = {
  id: 'an id',
  cursor: 'a cursor',
  name: 'the name of a person or group, the title of a journal, the label of a topic',
  words: 'words to search for',
  doi: 'a DOI, bare or as an address',
  issn: 'an ISSN',
  code: 'a short word of a fixed set, such as a RIS type',
  reason: 'the reason of a decision',
  pastedRecords: 'records that are imported as text; whole files go to `POST /import`',
  thesaurus: 'a thesaurus that is imported as text; larger files go to `POST /thesaurus`',
};

const LISTS: Readonly<Record<ListKind, string>> = {
  decided: 'nodes, names or records that one decision names',
  networkAuthors: 'authors among whom a network is asked for',
  sharingAuthors: 'authors whose common papers are asked for',
  searchTypes: 'types of nodes that a search may find',
  lookedUp: 'values by which nodes are looked up',
  orders: 'orders of a list, one after the other',
  axes: 'axes by which papers are counted',
  facets: 'axes of the facets of a list of papers',
  groupOrders: 'orders of groups of papers, one after the other',
  importStatuses: 'statuses of imports of which a filter takes any',
  overlappingImports: 'Imports whose papers are compared.',
  filterValues: 'ids, codes or names of which a filter takes any or none',
  filterBranches: 'filters in one `and` or `or`, and values all of which a paper must have',
};

function argumentLimits(): readonly (readonly string[])[] {
  const texts = entriesOf(TEXTS).map(([kind, what]) => [
    `${shown(TEXT_LIMITS[kind])} characters`,
    what,
  ]);
  const lists = entriesOf(LISTS).map(([kind, what]) => [shown(LIST_LIMITS[kind]), what]);
  return [...texts, ...lists];
}

/** The entries of a table whose keys TypeScript knows. */
function entriesOf<Key extends string>(
  of: Readonly<Record<Key, string>>,
): readonly [Key, string][] {
  return Object.keys(of)
    .filter((key): key is Key => key in of)
    .map((key) => [key, of[key]]);
}

function shown(number: number): string {
  return number.toLocaleString('en');
}

function fixedLimits(): readonly (readonly string[])[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(`src/${path}`, 'utf8').matchAll(LIMIT)])
    .map(([, what = '', value = '']) => [numberOf(value), plain(textOf(what))])
    .sort(([, one = ''], [, other = '']) => (one < other ? -1 : 1));
}

/** The text of a comment without the stars at the beginning of its lines. */
function textOf(comment: string): string {
  return comment.replace(/\s*\n\s*\*\s*/g, ' ').trim();
}

/** `64 * 1024 * 1024` as `67,108,864`. */
function numberOf(expression: string): string {
  const factors = expression.split('*').map((factor) => Number(factor.replaceAll('_', '').trim()));
  return shown(factors.reduce((product, factor) => product * factor, 1));
}
