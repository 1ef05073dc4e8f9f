import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const examples = join(import.meta.dirname, '../../examples');

/** A file of operations in examples/, with its variables. */
export interface ExampleQuery {
  readonly file: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Every query of examples/queries, in the order of its files. */
export function exampleQueries(): readonly ExampleQuery[] {
  return examplesIn('queries');
}

/** What examples/imports shows of importing: no stored queries, as they change or follow something. */
export function exampleImports(): readonly ExampleQuery[] {
  return examplesIn('imports');
}

function examplesIn(name: string): readonly ExampleQuery[] {
  const folder = join(examples, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      file,
      text: readFileSync(join(folder, file), 'utf8'),
      variables: variablesOf(join(folder, file.replace('.graphql', '.variables.json'))),
    }));
}

function variablesOf(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {};
  return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The RIS files of examples/, which `papergraph serve` puts into an empty graph. */
export const EXAMPLE_FILES: readonly string[] = [
  join(examples, 'bmjhci-2021-100429.ris'),
  join(examples, 'made-corpus.ris'),
];
