import { z } from 'zod/mini';
import { follow } from './follow.js';

const PROGRESS = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  bytes: z.number(),
  bytesRead: z.number(),
  records: z.number(),
  new: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  problemCount: z.number(),
  error: z.nullable(z.object({ message: z.string() })),
});

/** How far an import is. */
export type Progress = z.infer<typeof PROGRESS>;

const TAKEN = z.object({ imports: z.array(PROGRESS) });
const REFUSED = z.object({ errors: z.array(z.object({ message: z.string() })) });
const ANSWER = z.object({ data: z.object({ importProgress: PROGRESS }) });

const WATCH = `subscription Watch($import: ID!) {
  importProgress(id: $import) {
    id name status bytes bytesRead records new updated unchanged problemCount error { message }
  }
}`;

/**
 * Sends a file beside the page's own address, and gives the imports that it became: several for an archive.
 *
 * @throws Error with the server's own words where it is refused.
 */
export async function sendFile(file: File): Promise<readonly Progress[]> {
  const address = new URL('import', location.href);
  address.search = new URLSearchParams({ name: file.name }).toString();
  const response = await fetch(address, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const answer: unknown = await response.json();
  if (response.ok) return z.parse(TAKEN, answer).imports;
  throw new Error(z.parse(REFUSED, answer).errors[0]?.message ?? 'The file was refused.');
}

/** How far an import is, now and after each change, until it has ended. */
export async function* watchImport(id: string): AsyncGenerator<Progress> {
  for await (const answer of follow({ query: WATCH, variables: { import: id } })) {
    yield z.parse(ANSWER, answer).data.importProgress;
  }
}
