import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { refusal, type ServerClient, ServerTasks } from '../client/index.js';
import { importThesaurus } from '../curation/index.js';
import { countOf } from '../errors/index.js';
import type { Store } from '../store/index.js';
import {
  readThesaurus,
  type ThesaurusEntry,
  ThesaurusUnreadableError,
} from '../thesaurus/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { EXIT } from './exit-code.js';
import { closePlace, openPlace, type Place } from './place.js';
import type { Streams } from './streams.js';
import { type KindFlag, kindOf, thesaurusText } from './thesaurus-text.js';
import { writeOutput } from './write-output.js';

/** More mistakes than these are counted and not shown. */
const SHOWN_PROBLEMS = 20;

/** What the command line says of a thesaurus that is imported. */
export interface ThesaurusImportOptions {
  readonly kind: KindFlag;
  /** Who decides. */
  readonly by?: string;
  /** The address of a server to go through; left out: the store, or the server that holds it. */
  readonly server?: string;
}

/** A file that has no mistake. */
interface ThesaurusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly ThesaurusEntry[];
}

/** `papergraph thesaurus import`: a file in VOSviewer's form takes the place of the one in force. */
export async function runThesaurusImport(
  name: string,
  options: ThesaurusImportOptions,
  context: CommandContext,
): Promise<number> {
  const { streams } = context;
  const bytes = await readBytes(name);
  const file = { name, bytes, entries: readEntries(options.kind, name, bytes, streams) };
  return withPlace(context, options.server, async (place) => {
    const papers = await (place.kind === 'STORE'
      ? importInto(place.store, file, options)
      : importThrough(place.server, file, options));
    streams.out(papers === null ? SAME : summary(file.entries, papers));
    return EXIT.OK;
  });
}

const SAME = 'The same thesaurus is in force already; nothing changed.\n';

/** @returns how many papers were looked at; null where the same is in force already. */
async function importInto(
  store: Store,
  { name, entries }: ThesaurusFile,
  { kind, by }: ThesaurusImportOptions,
): Promise<number | null> {
  const why = { reason: reasonOf(kind, name), by: by ?? null };
  let papers = 0;
  const made = await importThesaurus(store, kindOf(kind), entries, why, (_done, all) => {
    papers = all;
  });
  return made === null ? null : papers;
}

/** The same, by a server. */
async function importThrough(
  server: ServerClient,
  { name, bytes: file }: ThesaurusFile,
  { kind, by }: ThesaurusImportOptions,
): Promise<number | null> {
  const tasks = new ServerTasks(server);
  const sent = { kind, file, reason: reasonOf(kind, name), by: by ?? null };
  let task = await tasks.importThesaurus(sent);
  for await (task of tasks.follow(task.id));
  if (task.error !== null) throw refusal(task.error.code, task.error.message);
  return task.decision === null ? null : (task.total ?? 0);
}

function reasonOf(kind: KindFlag, name: string): string {
  return `Thesaurus of ${kind}: ${name}`;
}

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
  kind: KindFlag,
  file: string,
  bytes: Uint8Array,
  streams: Streams,
): readonly ThesaurusEntry[] {
  const { entries, problems } = readThesaurus(kindOf(kind), bytes);
  if (problems.length === 0) return entries;
  for (const { line, column, message } of problems.slice(0, SHOWN_PROBLEMS)) {
    streams.err(`${file}:${line}:${column}  ${message}\n`);
  }
  const count = countOf(problems.length, 'mistake');
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

/** What the command line says of a thesaurus that is written. */
export interface ThesaurusExportOptions {
  readonly kind: KindFlag;
  /** What the graph found, and not what is in force. */
  readonly draft: boolean;
  readonly server?: string;
}

/** `papergraph thesaurus export`: what is in force, or a draft of what the graph found. */
export async function runThesaurusExport(
  file: string | undefined,
  { kind, draft, server }: ThesaurusExportOptions,
  context: CommandContext,
): Promise<number> {
  return withPlace(context, server, async (place) => {
    const text =
      place.kind === 'STORE'
        ? thesaurusText(place.store.engine, kindOf(kind), draft)
        : await place.server.file(`/export/thesaurus.txt?kind=${kind}&draft=${draft}`);
    const lines = new LineCount();
    const what = (): string => countOf(lines.afterHeader, 'label');
    await writeOutput(context, lines.of(text), { file, what });
    return EXIT.OK;
  });
}

/** Counts lines as they pass. */
class LineCount {
  #lines = 0;

  /** Lines without the header. */
  get afterHeader(): number {
    return Math.max(0, this.#lines - 1);
  }

  async *of(text: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const chunk of text) {
      this.#lines += chunk.split('\n').length - 1;
      yield chunk;
    }
  }
}

async function withPlace(
  context: CommandContext,
  server: string | undefined,
  work: (place: Place) => Promise<number>,
): Promise<number> {
  const { settings } = settingsFor(context);
  const place = await openPlace({ settings, streams: context.streams, server });
  try {
    return await work(place);
  } finally {
    await closePlace(place);
  }
}
