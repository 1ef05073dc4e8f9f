import { z } from 'zod';

const stored = z.object({
  evidence: z.array(z.object({ field: z.string(), relation: z.string(), points: z.number() })),
  vetoes: z.array(z.object({ code: z.string(), detail: z.string() })),
});

/** The evidence for and against two records being one paper. */
export type StoredEvidence = z.infer<typeof stored>;

/** The evidence that an edge between two records holds; empty where another version wrote it otherwise. */
export function readStoredEvidence(text: string): StoredEvidence {
  try {
    return stored.parse(JSON.parse(text));
  } catch {
    return { evidence: [], vetoes: [] };
  }
}
