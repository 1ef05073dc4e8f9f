import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { interpretRecord, readRis } from '../../src/ris/index.js';
import type { PaperText } from '../../src/topics/index.js';

/** What every contestant is given: where real records are, and how many papers to make of them. */
export interface TopicsInput {
  readonly folder: string;
  readonly papers: number;
}

/** Makes sure that an input is one: it comes from another process as JSON. */
export function decodeInput(value: unknown): TopicsInput {
  if (isInput(value)) return value;
  throw new TypeError(`Not the input of a race of topics: ${JSON.stringify(value)}`);
}

function isInput(value: unknown): value is TopicsInput {
  return typeof value === 'object' && value !== null && 'folder' in value && 'papers' in value;
}

/** The titles and abstracts of all RIS files in a folder, each text once. */
export async function readTexts(folder: string): Promise<readonly PaperText[]> {
  const texts = new Map<string, PaperText>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.ris'))) {
    const source = createReadStream(join(folder, file));
    for await (const item of readRis(source, { source: file })) {
      if (item.kind !== 'record') continue;
      const { title, abstract } = interpretRecord(item.record.fields).reference;
      if (abstract !== null) texts.set(abstract, { title, abstract });
    }
  }
  return [...texts.values()];
}

/** So many texts, batch by batch, going round and round over the real ones. */
export function* batchesOf(
  texts: readonly PaperText[],
  papers: number,
  size = 500,
): Generator<readonly PaperText[]> {
  for (let start = 0; start < papers; start += size) {
    const count = Math.min(size, papers - start);
    yield Array.from(
      { length: count },
      (_, place) => texts[(start + place) % texts.length] ?? { title: null, abstract: null },
    );
  }
}
