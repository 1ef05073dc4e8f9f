import { z } from 'zod/mini';

/** How far an import is, as the server answers to an upload and as the API tells it. */
export const PROGRESS = z.object({
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

/**
 * Sends a file to the server, and gives the imports that it became: several for an archive.
 *
 * @param base is the address below which the server has `import`.
 * @throws Error with the server's own words where the file is refused, or where nobody answers.
 */
export async function sendFile(
  file: File,
  base: string | URL,
  { isDryRun = false, signal }: { readonly isDryRun?: boolean; readonly signal?: AbortSignal } = {},
): Promise<readonly Progress[]> {
  const address = new URL('import', base);
  address.search = new URLSearchParams({
    name: file.name,
    ...(isDryRun && { dryRun: 'true' }),
  }).toString();
  const response = await fetch(address, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(signal && { signal }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return z.parse(TAKEN, answer).imports;
  throw new Error(z.parse(REFUSED, answer).errors[0]?.message ?? 'The file was refused.');
}
