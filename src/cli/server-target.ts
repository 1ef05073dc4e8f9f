import { setTimeout as pause } from 'node:timers/promises';
import { refusal, type ServerImport, type ServerImports } from '../client/index.js';
import { hasCode } from '../errors/index.js';
import { type ImportSource, importIdOf } from '../ingest/index.js';
import { checkSource, type ProblemGroup, ProblemGroups } from '../reports/index.js';
import type { ImportedSource, ImportTarget, ImportWatch } from './import-target.js';

/** How long to wait where a server has as many imports as it takes. */
const FULL_MS = 2_000;

/** Imports through a server: sends each source, and follows what becomes of it. */
export class ServerTarget implements ImportTarget {
  constructor(private readonly imports: ServerImports) {}

  async import(source: ImportSource, watch: ImportWatch): Promise<ImportedSource> {
    try {
      return await this.#importSent(source, watch);
    } catch (error) {
      if (!hasCode(error, 'UPLOAD_EMPTY')) throw error;
      return importedEmpty(source, watch.problems);
    }
  }

  async #importSent(source: ImportSource, watch: ImportWatch): Promise<ImportedSource> {
    const { id } = await this.#send(source, watch);
    const end = await this.#follow(id, source.name, watch).catch(async (error: unknown) => {
      if (watch.signal.aborted) await this.#cancel(id, watch);
      throw error;
    });
    if (end.status !== 'SUCCEEDED') throw failureOf(end);
    const { problems: told, ...file } = await this.imports.report(id);
    const groups = told.map(({ code, severity, count, first }) => {
      const examples = first.map((place) => ({ code, severity, source: end.name, ...place }));
      return { code, severity, count, examples };
    });
    return imported(end, file, groups, watch.problems);
  }

  /** Waits where the line of the server is full. */
  async #send(
    source: ImportSource,
    { progress, signal, waitSignal }: ImportWatch,
  ): Promise<ServerImport> {
    for (let isFirst = true; ; isFirst = false) {
      try {
        return await this.imports.add(source, signal);
      } catch (error) {
        if (!hasCode(error, 'TOO_MANY_IMPORTS')) throw error;
        if (isFirst) progress.say(`${error.message} Trying again until there is room.`);
        await pause(FULL_MS, undefined, { signal: waitSignal }).catch(() => undefined);
        waitSignal.throwIfAborted();
      }
    }
  }

  async #follow(
    id: string,
    source: string,
    { progress, signal }: ImportWatch,
  ): Promise<ServerImport> {
    let last: ServerImport | null = null;
    for await (last of this.imports.follow(id, signal)) {
      progress.update({ source, bytesRead: last.bytesRead, records: last.records });
    }
    if (last === null) throw new TypeError(`Nothing was told of the import ${id}.`);
    return last;
  }

  /** One that has ended meanwhile is as it is. */
  async #cancel(id: string, { progress }: ImportWatch): Promise<void> {
    await this.imports.cancel(id).catch((error: unknown) => {
      if (hasCode(error, 'IMPORT_HAS_ENDED')) return;
      const why = error instanceof Error ? error.message : String(error);
      progress.say(`The import ${id} was not cancelled and goes on: ${why}`);
    });
  }
}

/** What is told of an import, once its problems are among those of all sources. */
function imported(
  { id, records, new: fresh, updated, unchanged }: Omit<ImportedSource, ReportParts>,
  file: ImportedSource['file'],
  groups: readonly ProblemGroup[],
  all: ProblemGroups,
): ImportedSource {
  const own = new ProblemGroups();
  for (const group of groups) {
    own.addGroup(group);
    all.addGroup(group);
  }
  const problems = groups
    .flatMap(({ examples }) => examples)
    .sort((one, other) => one.line - other.line || one.column - other.column);
  const counts = { records, new: fresh, updated, unchanged };
  return { id, ...counts, problems, problemCounts: own.counts(), file };
}

/** What follows from the problems and the report of a file. */
type ReportParts = 'problems' | 'problemCounts' | 'file';

/** A server takes no empty file. It is no failure for that: what is told of it follows from the file alone. */
async function importedEmpty(source: ImportSource, all: ProblemGroups): Promise<ImportedSource> {
  const { groups, ...file } = await checkSource(source);
  const id = await importIdOf(source);
  return imported({ id, records: 0, new: 0, updated: 0, unchanged: 0 }, file, groups, all);
}

function failureOf({ id, status, error }: ServerImport): Error {
  const code = error?.code ?? 'SERVER_REFUSED';
  return refusal(code, error?.message ?? `The import ${id} is ${status.toLowerCase()}.`);
}
