import { z } from 'zod';
import { followToItsEnd } from './follow.js';
import type { ServerClient } from './server-client.js';

const counted = z.number().int().nonnegative();

const resolved = z.object({
  count: counted,
  examples: z.array(z.object({ ids: z.array(z.string()), names: z.array(z.string()) })),
});

const RESOLUTION = z.object({
  isDryRun: z.boolean(),
  records: counted,
  rekeyed: resolved,
  papersJoined: resolved,
  papersParted: resolved,
  papersMended: resolved,
  papersGone: resolved,
  possibleDuplicates: resolved,
  nodesMended: resolved,
  authorsJoined: resolved,
  authorsParted: resolved,
  journalsJoined: resolved,
  journalsParted: resolved,
});

const TASK = z.object({
  id: z.string(),
  status: z.enum(['ENQUEUED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELED']),
  done: counted,
  total: counted.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** The id of what was decided. */
  decision: z.string().nullable(),
  resolution: RESOLUTION.nullable(),
});

/** A task of a server, as far as a command follows it. */
export type ServerTask = z.infer<typeof TASK>;

/** A thesaurus that is sent. */
export interface SentThesaurus {
  readonly kind: 'authors' | 'journals' | 'topics';
  readonly file: Uint8Array;
  readonly reason: string;
  readonly by: string | null;
}

/** The tasks of a server. */
export class ServerTasks {
  constructor(private readonly server: ServerClient) {}

  /** @throws ServerRefusedError, such as DECISIONS_OFF or TOO_MANY_TASKS. */
  importThesaurus({ kind, file, reason, by }: SentThesaurus): Promise<ServerTask> {
    const given = { kind, reason, ...(by === null ? {} : { by }) };
    const body = oneChunk(file);
    const path = `/thesaurus?${new URLSearchParams(given)}`;
    return this.server.askFor(path, TASK, { method: 'POST', body });
  }

  /** @throws ServerRefusedError, such as DECISIONS_OFF or TOO_MANY_TASKS. */
  resolve(isDryRun: boolean): Promise<ServerTask> {
    return this.server.askFor(`/resolve?dryRun=${isDryRun}`, TASK, { method: 'POST' });
  }

  /** The task as it is now, then again and again until it has ended; the last one is its end. */
  follow(id: string, signal?: AbortSignal): AsyncGenerator<ServerTask> {
    const asked = signal === undefined ? {} : { signal };
    return followToItsEnd(() => this.server.askFor(pathOf(id), TASK, asked), signal);
  }

  /** @throws ServerRefusedError TASK_NOT_STOPPABLE */
  cancel(id: string): Promise<ServerTask> {
    return this.server.askFor(`${pathOf(id)}/cancel`, TASK, { method: 'POST' });
  }
}

function pathOf(id: string): string {
  return `/tasks/${encodeURIComponent(id)}`;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
