/**
 * Lists the terms of one RIS file as `relevantTopics` does, to be judged by a person:
 *
 *     node --import tsx bench/topics/list-terms.ts FILE [--first 100] [--share 0.6] [--minPapers 5]
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { interpretRecord, readRis } from '../../src/ris/index.js';
import { readPaper, selectTerms, TopicCollector } from '../../src/topics/index.js';
import { loadTagger } from '../../src/topics/terms/wink-tagger.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    first: { type: 'string', default: '100' },
    minPapers: { type: 'string', default: '0' },
    share: { type: 'string', default: '0.6' },
  },
});
const [file = ''] = positionals;
const tag = loadTagger();
const collector = new TopicCollector();
const labels = new Map<string, string>();
let papers = 0;
for await (const item of readRis(createReadStream(file), { source: basename(file) })) {
  if (item.kind !== 'record') continue;
  papers += 1;
  const { reference } = interpretRecord(item.record.fields);
  const { terms } = readPaper(reference, tag);
  for (const { key, label } of terms) labels.set(key, label);
  if (terms.length > 0) {
    collector.add(
      null,
      terms.map(({ key }) => key),
    );
  }
}
const selected = selectTerms(collector.toTable(), {
  share: Number(values.share),
  ...(Number(values.minPapers) > 0 && { minPapers: Number(values.minPapers) }),
});
console.log(`${basename(file)}: ${papers} records, ${selected.length} terms kept`);
for (const { term, papers: count, relevance } of selected.slice(0, Number(values.first))) {
  console.log(`${labels.get(term) ?? term}\t${count}\t${relevance}`);
}
