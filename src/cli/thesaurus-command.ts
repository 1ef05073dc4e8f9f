import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { draftThesaurus, entriesInForce, importThesaurus } from '../curation/index.js';
import type { Store } from '../store/index.js';
import {
  printEntry,
  readThesaurus,
  THESAURUS_HEADER,
  type ThesaurusEntry,
  type ThesaurusKind,
  ThesaurusUnreadableError,
} from '../thesaurus/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { openOwnStore } from './place.js';
import type { Streams } from './streams.js';
import { countOf, writeOutput } from './write-output.js';

/** Whose labels a thesaurus is about, as the command line says it. */
export type KindFlag = 'authors' | 'journals' | 'topics';

const KINDS: Readonly<Record<KindFlag, ThesaurusKind>> = {
  authors: 'AUTHOR',
  journals: 'JOURNAL',
  topics: 'TOPIC',
};

/** More mistakes than these are counted and not shown. */
const SHOWN_PROBLEMS = 20;

/** `papergraph thesaurus import`: a file in VOSviewer's form takes the place of the one in force. */
export async function runThesaurusImport(
  file: string,
  options: { readonly kind: KindFlag; readonly by?: string },
  context: CommandContext,
): Promise<number> {
  const { streams } = context;
  const kind = KINDS[options.kind];
  const entries = readEntries(kind, file, await readBytes(file), streams);
  return withStore(context, async (store) => {
    const why = { reason: `Thesaurus of ${options.kind}: ${file}`, by: options.by ?? null };
    let papers = 0;
    const made = await importThesaurus(store, kind, entries, why, (_done, all) => {
      papers = all;
    });
    streams.out(made === null ? SAME : summary(entries, papers));
    return EXIT.OK;
  });
}

/** What to do where a server holds the folder. */
const ADVICE =
  'Thesauri do not go through a server yet. Merge or split the names by its API (mergeAuthors, splitAuthor and their like), or end the server for this command and start it again.';

const SAME = 'The same thesaurus is in force already; nothing changed.\n';

function summary(entries: readonly ThesaurusEntry[], papers: number): string {
  const ignored = entries.filter(({ replaceBy }) => replaceBy === null).length;
  return [
    `lines     ${entries.length}`,
    `replaced  ${entries.length - ignored}`,
    `ignored   ${ignored}`,
    `papers    ${papers}`,
    '',
  ].join('\n');
}

/** @throws ThesaurusUnreadableError after the list of what is wrong. */
function readEntries(
  kind: ThesaurusKind,
  file: string,
  bytes: Uint8Array,
  streams: Streams,
): readonly ThesaurusEntry[] {
  const { entries, problems } = readThesaurus(kind, bytes);
  if (problems.length === 0) return entries;
  for (const { line, column, message } of problems.slice(0, SHOWN_PROBLEMS)) {
    streams.err(`${file}:${line}:${column}  ${message}\n`);
  }
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  throw new ThesaurusUnreadableError(
    `${file} has ${count}, so nothing of it was imported. Mend it, then run the same command again.`,
  );
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  return readFile(file).catch((cause: unknown) => {
    throw new ThesaurusUnreadableError(`${file} cannot be read. Check the path.`, { cause });
  });
}

/** `papergraph thesaurus export`: what is in force, or a draft of what the graph found. */
export async function runThesaurusExport(
  file: string | undefined,
  options: { readonly kind: KindFlag; readonly draft: boolean },
  context: CommandContext,
): Promise<number> {
  const kind = KINDS[options.kind];
  return withStore(context, async (store) => {
    const entries = options.draft
      ? draftThesaurus(store.engine, kind)
      : await entriesInForce(store, kind);
    let lines = 0;
    const text = printed(entries, () => {
      lines += 1;
    });
    await writeOutput(context, text, { file, what: () => countOf(lines, 'label') });
    return EXIT.OK;
  });
}

async function* printed(
  entries: AsyncIterable<ThesaurusEntry> | Iterable<ThesaurusEntry>,
  onEntry: () => void,
): AsyncGenerator<string> {
  yield THESAURUS_HEADER;
  for await (const entry of entries) {
    onEntry();
    yield printEntry(entry);
  }
}

async function withStore(
  context: CommandContext,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const { settings } = settingsFor(context);
  const store = await openOwnStore({ settings, streams: context.streams }, ADVICE);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
