import type { TopicTable } from '../table/index.js';
import type { TopicFinding, TopicJob } from './topic-job.js';

/** What the thread gets. Names come as one text, which is handed over many times faster than a list. */
export interface AnalysisRequest {
  readonly job: TopicJob;
  readonly names: string;
  readonly columns: Omit<TopicTable, 'names'>;
}

/** What it answers. */
export type AnalysisAnswer =
  | { readonly kind: 'DONE'; readonly finding: TopicFinding }
  | { readonly kind: 'FAILED'; readonly error: unknown };

/** Between names: no key holds a line's end. */
const BETWEEN = '\n';

export function packNames(names: readonly string[]): string {
  return names.join(BETWEEN);
}

export function unpackNames(names: string): readonly string[] {
  return names === '' ? [] : names.split(BETWEEN);
}
