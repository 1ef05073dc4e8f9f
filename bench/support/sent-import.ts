import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const LOOK_EVERY_MS = 500;

const JOB = z.object({ id: z.string(), status: z.string(), records: z.number() });

/** What a bench reads of an import of a server. */
export type SentImport = z.infer<typeof JOB>;

/**
 * Sends RIS to a server by `POST /import`, and asks twice a second until the import has ended.
 *
 * @param url of the server's API.
 * @param onLook is told each time what was seen.
 */
export async function sendImport(
  url: string,
  body: Blob | ReadableStream<Uint8Array>,
  onLook: (job: SentImport) => void = () => undefined,
): Promise<SentImport> {
  const { origin } = new URL(url);
  const request: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  let job = JOB.parse(await (await fetch(`${origin}/import?name=made.ris`, request)).json());
  while (job.status === 'ENQUEUED' || job.status === 'PROCESSING') {
    await sleep(LOOK_EVERY_MS);
    job = JOB.parse(await (await fetch(`${origin}/imports/${job.id}`)).json());
    onLook(job);
  }
  return job;
}
