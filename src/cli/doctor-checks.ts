import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PapergraphError } from '../errors/index.js';
import { type Engine, type Neo4jOptions, nodeCounts, openNeo4j } from '../graph/index.js';
import { checkJournal } from '../journal/index.js';
import type { DatabaseSettings, Settings } from '../settings/index.js';
import { JOURNAL_FILE, KnownDamages, openStore } from '../store/index.js';
import { inTime } from '../threads/index.js';
import { checkMemory, memoryOfMachine } from './check-memory.js';
import { type Finding, well, wrong } from './finding.js';
import { packagePath } from './package-paths.js';

/** A server that does not say how it is within this time is not well. */
const PATIENCE_MS = 5_000;
const DAMAGES_SHOWN = 3;
const CHECK_ADDRESS = 'Check PAPERGRAPH_URI, and that the database is running.';

/** Looks at everything that has to be right for `serve`; nothing is created for it. */
export async function examine(settings: Settings): Promise<readonly Finding[]> {
  const { database } = settings;
  const { uri, dataFolder } = database;
  const page = checkPlayground();
  if (uri !== null) return [...(await checkNeo4j({ ...database, uri })), page];
  if (!existsSync(dataFolder)) {
    const says = `${dataFolder} is not there yet; papergraph import or serve makes it`;
    return [well('data folder', says), page];
  }
  return [...(await checkFolder(database)), ...(await checkEmbedded(settings)), page];
}

async function checkFolder({ dataFolder }: DatabaseSettings): Promise<readonly Finding[]> {
  const folder = well('data folder', dataFolder);
  const path = join(dataFolder, JOURNAL_FILE);
  if (!existsSync(path))
    return [folder, well('journal', 'not there yet; the first import makes it')];
  return [folder, await explaining('journal', () => checkJournalFile(dataFolder, path))];
}

async function checkJournalFile(folder: string, path: string): Promise<Finding> {
  const { lines, bytes, entries, damageCount, damages } = await checkJournal(path);
  const size = `${lines} lines, ${bytes} bytes, ${entries.record} records of ${entries.import} imports`;
  if (damageCount === 0) return well('journal', `${size}, all sound`);
  const known = await KnownDamages.read(folder);
  const left = damages.filter((damage) => !known.isAccepted(damage));
  const leftCount = damageCount - damages.length + left.length;
  if (leftCount === 0) return well('journal', `${size}; ${damageCount} damaged, accepted`);
  return wrong(
    'journal',
    `${size}; ${leftCount} damaged: ${listDamages(left)}. A start writes back at the end what the graph still holds of them; import the files again of which something is missing. papergraph doctor --accept-damage accepts what is lost.`,
  );
}

/** The first damages in words. */
export function listDamages(damages: readonly { line: number; reason: string }[]): string {
  const shown = damages.slice(0, DAMAGES_SHOWN);
  const rest = damages.length - shown.length;
  const words = shown.map(({ line, reason }) => `line ${line} (${reason})`).join(', ');
  return rest > 0 ? `${words}, and ${rest} more` : words;
}

/** Without the wait for a starting database, and without making what is missing. */
async function checkNeo4j(options: Neo4jOptions): Promise<readonly Finding[]> {
  return examineEngine(await openNeo4j(options));
}

async function checkEmbedded(settings: Settings): Promise<readonly Finding[]> {
  const notes: Finding[] = [];
  try {
    const announce = (line: string): void => void notes.push(well('opening', line));
    const store = await openStore(settings.database, announce);
    return [...notes, ...(await examineEngine(store.engine, () => store.close()))];
  } catch (error) {
    if (!(error instanceof PapergraphError)) throw error;
    if (error.code === 'DATA_FOLDER_BUSY') return [await askRunningServer(settings, error)];
    return [...notes, wrong('engine', `${error.message} (${error.code})`)];
  }
}

async function examineEngine(
  engine: Engine,
  close = () => engine.close(),
): Promise<readonly Finding[]> {
  try {
    const answer = await inTime(
      PATIENCE_MS,
      explaining('engine', () => whoAnswers(engine)),
      () => wrong('engine', `nothing answered within ${PATIENCE_MS / 1000} s. ${CHECK_ADDRESS}`),
    );
    if (!answer.isWell) return [answer];
    const schema = await explaining('schema', () => checkSchema(engine));
    if (engine.kind === 'neo4j') return [answer, schema];
    return [answer, schema, await explaining('memory', () => checkSize(engine))];
  } finally {
    await close();
  }
}

async function whoAnswers(engine: Engine): Promise<Finding> {
  const { name, version, location } = await engine.describe();
  return well('engine', `${name} ${version} answers at ${location}`);
}

async function checkSchema(engine: Engine): Promise<Finding> {
  const missing = await engine.missingSchema();
  return missing.length === 0
    ? well('schema', 'all constraints and indexes are there')
    : wrong(
        'schema',
        `missing: ${missing.join(', ')}. Start papergraph serve once: it makes them.`,
      );
}

/** The embedded engine holds the graph in the memory of this process. */
async function checkSize(engine: Engine): Promise<Finding> {
  const counts = await engine.read(nodeCounts);
  const papers = counts.find(({ label }) => label === 'Paper')?.nodes ?? 0;
  return checkMemory(papers, memoryOfMachine());
}

/** One process at a time may open the embedded graph; when that is our server, it can tell. */
async function askRunningServer({ host, port }: Settings, busy: PapergraphError): Promise<Finding> {
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/health`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const health = (await response.text()).slice(0, 200);
    const says = `a server holds the data folder, and ${url} says ${health}`;
    return response.ok ? well('engine', says) : wrong('engine', says);
  } catch {
    return wrong('engine', `${busy.message} (${busy.code})`);
  }
}

function checkPlayground(): Finding {
  const page = packagePath('dist', 'web', 'playground.html');
  return existsSync(page)
    ? well('playground', 'built')
    : wrong('playground', 'not built; run npm run build');
}

async function explaining(what: string, check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof PapergraphError) return wrong(what, `${error.message} (${error.code})`);
    throw error;
  }
}
