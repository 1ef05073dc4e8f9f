import { z } from 'zod';
import { followToItsEnd } from './follow.js';
import type { ServerClient } from './server-client.js';

const counted = z.number().int().nonnegative();

const IMPORT = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['ENQUEUED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELED', 'INTERRUPTED']),
  bytesRead: counted,
  records: counted,
  new: counted,
  updated: counted,
  unchanged: counted,
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** An import of a server, as far as a command follows it. */
export type ServerImport = z.infer<typeof IMPORT>;

const REPORT = z.object({
  format: z.string(),
  looksLike: z.string().nullable(),
  producer: z.string().nullable(),
  encoding: z.string().nullable(),
  bytes: counted,
  problems: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['ERROR', 'WARNING', 'NOTE']),
      count: counted,
      first: z.array(
        z.object({
          record: z.number().int().nullable(),
          line: z.number().int(),
          column: z.number().int(),
          message: z.string(),
        }),
      ),
    }),
  ),
});

/** What reading the file of an import told. */
type ServerReport = z.infer<typeof REPORT>;

/** What a client sends: a file with the name that the graph gives it. */
interface SentSource {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** The imports of a server. */
export class ServerImports {
  constructor(private readonly server: ServerClient) {}

  /**
   * Sends a file as it is read, and gives its import, which waits or runs then.
   *
   * @throws ServerRefusedError, such as IMPORTS_OFF or TOO_MANY_IMPORTS; what reading the file throws.
   */
  async add(source: SentSource, signal?: AbortSignal): Promise<ServerImport> {
    const parameters = new URLSearchParams({ name: source.name });
    const asked = { method: 'POST', body: source.open(), ...optional(signal) } as const;
    return this.server.askFor(`/import?${parameters}`, IMPORT, asked);
  }

  /** The import as it is now, then again and again until it has ended; the last one is its end. */
  follow(id: string, signal?: AbortSignal): AsyncGenerator<ServerImport> {
    return followToItsEnd(() => this.server.askFor(pathOf(id), IMPORT, optional(signal)), signal);
  }

  /** @throws ServerRefusedError IMPORT_HAS_ENDED */
  async cancel(id: string): Promise<ServerImport> {
    return this.server.askFor(`${pathOf(id)}/cancel`, IMPORT, { method: 'POST' });
  }

  /** What reading the file told; of an import that came to its end. */
  async report(id: string): Promise<ServerReport> {
    return this.server.askFor(`${pathOf(id)}/report`, REPORT);
  }
}

function pathOf(id: string): string {
  return `/imports/${encodeURIComponent(id)}`;
}

function optional(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
