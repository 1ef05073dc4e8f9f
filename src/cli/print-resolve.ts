import { RESOLVED_KINDS, type ResolvedName, type ResolveReport } from '../derivation/index.js';
import { countOf } from '../errors/index.js';

/** Each kind of change as a person calls it. */
const WORDS: Readonly<Record<ResolvedName, string>> = {
  rekeyed: 'records found by other keys',
  papersJoined: 'papers joined',
  papersParted: 'papers parted',
  papersMended: 'papers changed',
  papersGone: 'papers without a record removed',
  possibleDuplicates: 'possible duplicates changed',
  nodesMended: 'authors, journals and topics changed',
  authorsJoined: 'names of authors joined',
  authorsParted: 'names of authors parted',
  journalsJoined: 'names of journals joined',
  journalsParted: 'names of journals parted',
};

const SHOWN_LETTERS = 70;

/** The summary for a person: a line for each kind of change that occurs, with the first examples. */
export function printResolve(report: ResolveReport): string {
  const kinds = RESOLVED_KINDS.filter((name) => report[name].count > 0);
  const lines = kinds.flatMap((name) => [
    `${String(report[name].count).padStart(7)} ${WORDS[name]}`,
    ...report[name].examples.map(({ ids, names }) => `          ${exampleLine(ids, names)}`),
  ]);
  return [
    countOf(report.records, 'record'),
    ...lines,
    closing(report.isDryRun, kinds.length),
    '',
  ].join('\n');
}

function exampleLine(ids: readonly string[], names: readonly string[]): string {
  const shown = names.map((name) =>
    name.length > SHOWN_LETTERS ? `${name.slice(0, SHOWN_LETTERS - 1)}…` : name,
  );
  return [ids.join(' + '), shown.join(' / ')].filter((part) => part !== '').join('  ');
}

function closing(isDryRun: boolean, kinds: number): string {
  if (kinds === 0) return 'Nothing changes.';
  return isDryRun ? 'A dry run: nothing was changed.' : 'Done.';
}
