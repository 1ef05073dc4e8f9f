/**
 * Compares taggers by speed and by the terms they lead to, with all else the same; and language finders:
 *
 *     node --import tsx bench/topics/install-rivals.ts
 *     node --import tsx bench/topics/compare-taggers.ts [--folder FOLDER] [--papers 400]
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { franc } from 'franc-min';
import { findTerms, languageOf, type Tagger, termText } from '../../src/topics/index.js';
import { loadTagger } from '../../src/topics/terms/wink-tagger.js';
import { corpusFolder } from '../../test/support/corpus.js';
import { readTexts } from './input.js';
import { compromiseTagger, posTagger } from './rival-taggers.js';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: corpusFolder },
    papers: { type: 'string', default: '400' },
  },
});
const rival = createRequire(join(import.meta.dirname, '../.cache/topics/package.json'));
const texts = (await readTexts(values.folder)).slice(0, Number(values.papers));
const parts = texts.map(({ title, abstract }) => termText(title, abstract));
const samples = parts.map(({ title, sections }) => [title, ...sections].join(' ').slice(0, 600));

const wink = loadTagger();
const ours = topTerms(wink);
for (const [name, tag] of [
  ['wink-nlp 2.4.0', wink],
  ['compromise 14.17.0', compromiseTagger(rival('compromise/two'))],
  ['pos 0.4.2', posTagger(rival('pos'))],
] as const) {
  const perSecond = speed(() => {
    for (const { title, sections } of parts) for (const text of [title, ...sections]) tag(text);
  });
  const top = topTerms(tag);
  const shared = top.filter((term) => ours.includes(term)).length;
  console.log(`${name}: ${perSecond} papers a processor second, ${shared} of wink's 100 top terms`);
  console.log(
    `  not in wink's: ${top
      .filter((term) => !ours.includes(term))
      .slice(0, 15)
      .join(', ')}`,
  );
}

const { detect } = rival('tinyld');
for (const [name, find] of [
  ['small words, then franc-min', languageOf],
  ['franc-min 6.2.0', franc],
  ['tinyld 1.3.4', detect],
] as const) {
  console.log(
    `${name}: ${speed(() => samples.map((text) => find(text)))} texts a processor second`,
  );
}

/** The terms in most papers, by key so that spellings do not matter. */
function topTerms(tag: Tagger): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of parts) {
    for (const { key } of findTerms(text, tag, 12)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, 100).map(([key]) => key);
}

/** Papers in a second of processor time; a run before warms up. */
function speed(work: () => void): number {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round(parts.length / ((user + system) / 1e6));
}
