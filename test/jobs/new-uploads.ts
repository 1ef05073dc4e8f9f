import { temporaryFolder } from '../support/temporary-folder.js';

/** A folder for uploads that is removed when the tests of the file are done. */
export function newUploads(): Promise<string> {
  return temporaryFolder('uploads');
}

/** Bytes as a client sends them, a chunk at a time. */
export async function* chunksOf(
  ...chunks: readonly (string | Uint8Array)[]
): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** A file as a client sends it. */
export function uploadOf(name: string, content: string | Uint8Array) {
  return { name, body: chunksOf(content), isDryRun: false };
}
