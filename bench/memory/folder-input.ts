import { join } from 'node:path';

/** What a step of the measurement works on. */
export interface FolderInput {
  /** The data folder. */
  readonly folder: string;
  readonly papers: number;
  /** Of what is taken out of the graph's file first; null for the whole. */
  readonly without: string | null;
}

/** The input as it comes from another process. */
export function decodeFolderInput(value: unknown): FolderInput {
  if (typeof value === 'object' && value !== null) {
    const { folder, papers, without }: Partial<Record<keyof FolderInput, unknown>> = value;
    if (typeof folder === 'string' && typeof papers === 'number') {
      return { folder, papers, without: typeof without === 'string' ? without : null };
    }
  }
  throw new TypeError(`Not an input of a measurement of memory: ${JSON.stringify(value)}`);
}

/** The file of the embedded engine in a data folder. */
export function graphFileOf(folder: string): string {
  return join(folder, 'graph', 'papergraph.grafeo');
}
