import { z } from 'zod/mini';
import { PROGRESS, type Progress, sendFile as send } from '../uploads/send-file.js';
import { follow } from './follow.js';

export type { Progress };

const ANSWER = z.object({ data: z.object({ importProgress: PROGRESS }) });

const WATCH = `subscription Watch($import: ID!) {
  importProgress(id: $import) {
    id name status bytes bytesRead records new updated unchanged problemCount error { message }
  }
}`;

/** Sends a file beside the page's own address (see `sendFile` of uploads). */
export function sendFile(file: File): Promise<readonly Progress[]> {
  return send(file, location.href);
}

/** How far an import is, now and after each change, until it has ended. */
export async function* watchImport(id: string): AsyncGenerator<Progress> {
  for await (const answer of follow({ query: WATCH, variables: { import: id } })) {
    yield z.parse(ANSWER, answer).data.importProgress;
  }
}
