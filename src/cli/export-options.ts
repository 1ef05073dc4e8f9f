import { type ExportExtension, FORMAT_LIST, KIND_LIST, MEMBER_KINDS } from '../network/index.js';
import type { ListExtension, ListName } from '../resolvers/index.js';

/**
 * The forms in which each list can be had. A list of its own, so that `--help` needs neither the API nor a
 * database; one that is not here, or not there, does not compile.
 */
const LISTS = {
  papers: { ris: true, bib: true, json: true, csv: true, ndjson: true },
  groups: { csv: true },
  authors: { csv: true },
} as const satisfies { readonly [List in ListName]: Readonly<Record<ListExtension<List>, true>> };

/** What the records are called among what can be exported. */
export const RECORDS = 'records';

/** What they are called as a file of a server. */
export const RECORDS_FILE = `${RECORDS}.ris`;

/** What is exported where nothing is said of it: the records as RIS, and of the forms of a network that of co-authors. */
const NETWORK = MEMBER_KINDS.AUTHOR.fileName;

const NETWORK_FORMATS: readonly string[] = FORMAT_LIST.map(({ extension }) => extension);

/** What `papergraph export` can write, with the forms of each. */
const EXPORTED: ReadonlyMap<string, readonly string[]> = new Map([
  [RECORDS, ['ris']],
  ...Object.entries(LISTS).map(([list, formats]) => [list, Object.keys(formats)] as const),
  ...KIND_LIST.map((kind) => [MEMBER_KINDS[kind].fileName, NETWORK_FORMATS] as const),
]);

/** All forms, each once. */
export const EXPORT_FORMATS: readonly string[] = [...new Set([...EXPORTED.values()].flat())];

/** All that can be exported. */
export const EXPORTED_THINGS: readonly string[] = [...EXPORTED.keys()];

/** What the command line says of an export; besides, the flags of its parameters. */
export interface ExportOptions {
  readonly format: 'ris' | ExportExtension | ListExtension;
  readonly of?: string;
  /** A file; standard output when left out. */
  readonly output?: string;
  /** The address of a server to go through; left out: the store, or the server that holds it. */
  readonly server?: string;
}

/** What is asked for: `of` where it is given, else what has the format. */
export function exportedThing({ format, of }: ExportOptions): string {
  return of ?? (format === 'ris' ? RECORDS : NETWORK);
}

/** The forms of what can be exported. */
export function formatsOf(thing: string): readonly string[] {
  return EXPORTED.get(thing) ?? [];
}

/** Why what is asked for does not have the format, and what to give instead; null where it does. */
export function formatProblem(options: ExportOptions): string | null {
  const { format, of } = options;
  const formats = formatsOf(exportedThing(options));
  if (formats.includes(format)) return null;
  const things = EXPORTED_THINGS.filter((each) => formatsOf(each).includes(format));
  const instead = `--of ${things.join(', ')}`;
  return of === undefined
    ? `${format} is a form of ${things.join(', ')}; add ${instead}.`
    : `There is no ${format} of ${of}; give --format ${formats.join(', ')}, or ${instead}.`;
}
