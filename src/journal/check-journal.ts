import { type FileHandle, open } from 'node:fs/promises';
import type { DamageLine, JournalLine } from './append-journal.js';
import type { JournalEntry } from './entry.js';
import { JournalUnreadableError } from './errors.js';
import { START } from './position.js';
import { countLines } from './read-lines.js';
import { scan } from './scan.js';

/** A journal of noise has as many damages as it has lines; the first ones tell enough. */
const DAMAGES_KEPT = 1_000;

/** What a whole journal holds. */
export interface JournalCheck {
  readonly bytes: number;
  /** Lines in the file, damaged ones and a last one without end included. */
  readonly lines: number;
  /** Sound entries by kind. */
  readonly entries: Readonly<Record<JournalEntry['kind'], number>>;
  readonly damageCount: number;
  /** The first 1,000 damages, in the order of the file. */
  readonly damages: readonly Pick<DamageLine, 'line' | 'reason' | 'digest'>[];
}

/**
 * Reads a whole journal and changes nothing. While another process appends, its last line may be
 * seen half-written and told as a damage.
 *
 * @throws JournalUnreadableError when there is no such file or the disk refuses it
 */
export async function checkJournal(path: string): Promise<JournalCheck> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    return await checkFile(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new JournalUnreadableError(`The journal ${path} cannot be read (${why}).`, { cause });
  } finally {
    await file?.close();
  }
}

async function checkFile(file: FileHandle): Promise<JournalCheck> {
  const { size: bytes } = await file.stat();
  const entries = { import: 0, record: 0, 'import-end': 0, decision: 0, clear: 0 };
  const damages: Pick<DamageLine, 'line' | 'reason' | 'digest'>[] = [];
  let damageCount = 0;
  const note = (line: JournalLine): void => {
    if (line.kind === 'entry') entries[line.entry.kind]++;
    else if (damageCount++ < DAMAGES_KEPT) {
      damages.push({ line: line.line, reason: line.reason, digest: line.digest });
    }
  };
  for await (const line of scan(file, START, bytes)) note(line);
  return { bytes, lines: await countAllLines(file, bytes), entries, damageCount, damages };
}

async function countAllLines(file: FileHandle, bytes: number): Promise<number> {
  const closed = await countLines(file, bytes);
  const last = Buffer.alloc(1);
  if (bytes > 0) await file.read(last, 0, 1, bytes - 1);
  return bytes === 0 || last.toString('latin1') === '\n' ? closed : closed + 1;
}
