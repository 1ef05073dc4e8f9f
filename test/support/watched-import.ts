import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { RunningApi } from './api.js';

const ENDED = z.object({
  import: z.looseObject({ id: z.string(), status: z.string(), records: z.number() }),
});

/** What the API tells of an import when it has ended. */
export type EndedImport = z.infer<typeof ENDED>['import'];

/** Asks for an import until it has ended, as a client that only polls. */
export async function ended(
  api: Pick<RunningApi, 'ask'>,
  id: string,
  fields = 'new updated unchanged problemCount error { code message }',
): Promise<EndedImport> {
  for (;;) {
    const answer = await api.ask(
      `query ($id: ID!) { import(id: $id) { id status records ${fields} } }`,
      { id },
    );
    const { import: job } = ENDED.parse(answer);
    if (!['ENQUEUED', 'PROCESSING'].includes(job.status)) return job;
    await sleep(20);
  }
}
