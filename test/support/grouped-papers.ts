import { z } from 'zod';
import { makeCorpus } from '../../examples/make-corpus.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import type { Store } from '../../src/store/index.js';
import type { RunningApi } from './api.js';

const JOURNALS = ['Lakes', 'Rivers', null, 'Seas'];
const TYPES = ['JOUR', 'CHAP', 'JOUR', 'THES'];
const LANGUAGES = ['en', null, 'de', 'fr'];
const AUTHORS = ['Holm, Per', 'Lum, Ana', 'Olsen, Bo', 'Rask, Eva', 'Storm, Ida', 'NASCENT, TIM'];
const KEYWORDS = ['Ice', 'Sand', 'Wind', 'Élan'];
const ADDRESSES = [
  'Lund University, Lund, Sweden',
  'Lund Univ, Lund, Sweden',
  'Univ Oxford, Oxford, England',
  'University of Oxford, Oxford, United Kingdom',
  'Kyoto University, Kyoto, Japan',
];

/** The entries of a list that the bits of a number choose. */
function chosen<Entry>(list: readonly Entry[], bits: number): readonly Entry[] {
  return list.filter((_, index) => (bits >> index) % 2 === 1);
}

/** A record in which anything may be missing; the number decides what. */
function record(number: number): string {
  const journal = JOURNALS[number % 4];
  const language = LANGUAGES[(number >> 1) % 4];
  return [
    `TY  - ${TYPES[number % 3]}`,
    `TI  - Study ${number} of the shore at dusk`,
    ...(number % 5 === 0 ? [] : [`PY  - ${1988 + ((number * 7) % 31)}`]),
    ...(journal ? [`JO  - Journal of ${journal}`] : []),
    ...(language ? [`LA  - ${language}`] : []),
    ...(number % 3 === 0 ? [`DO  - 10.1234/shore.${number}`] : []),
    ...chosen(AUTHORS, (number * 11) % 64).map((name) => `AU  - ${name}`),
    ...chosen(KEYWORDS, (number * 5) % 16).map((word) => `KW  - ${word}`),
    ...chosen(ADDRESSES, (number * 13) % 32).map((address) => `AD  - ${address}`),
    'ER  - ',
    '',
  ].join('\n');
}

const numbers = Array.from({ length: 64 }, (_, index) => index + 1);

/** Imports papers that lack what papers lack, of three sources, some in two of them. */
export async function importGroupedPapers(store: Store): Promise<void> {
  const sources = [
    ['shore.ris', numbers.map(record)],
    ['again.ris', numbers.filter((number) => number % 6 === 0).map(record)],
    ['made.ris', [...makeCorpus({ papers: 40, seed: 5 })]],
  ] as const;
  for (const [name, records] of sources) {
    await importSource(store, textSource(name, records.join('')));
  }
}

const node = z.object({ id: z.string() });

const paper = z.object({
  id: z.string(),
  type: z.string(),
  year: z.number().nullable(),
  language: z.string().nullable(),
  doi: z.string().nullable(),
  abstract: z.string().nullable(),
  affiliations: z.array(z.string()),
  journal: z.object({ id: z.string(), issns: z.array(z.string()) }).nullable(),
  authorships: z.array(z.object({ author: node })),
  topics: z.object({ nodes: z.array(node) }),
  keywords: z.object({ nodes: z.array(node) }),
  terms: z.object({ nodes: z.array(node) }),
  institutions: z.array(node),
  countries: z.array(node),
  records: z.array(z.object({ places: z.array(z.object({ source: z.string() })) })),
  possibleDuplicates: z.array(z.object({ score: z.number() })),
});

/** A paper, with all that groups are made of. */
export type GroupedPaper = z.infer<typeof paper>;

/** All papers, for a plain count beside the groups. */
export async function readGroupedPapers(api: RunningApi): Promise<readonly GroupedPaper[]> {
  const answer = await api.ask(`{ papers(first: 1000) { nodes {
    id type year language doi abstract affiliations
    journal { id issns } authorships { author { id } }
    topics(first: 100) { nodes { id } }
    keywords: topics(first: 100, source: KEYWORD) { nodes { id } }
    terms: topics(first: 100, source: TERM) { nodes { id } }
    institutions { id } countries { id }
    records { places { source } }
    possibleDuplicates { score }
  } } }`);
  return z.object({ papers: z.object({ nodes: z.array(paper) }) }).parse(answer).papers.nodes;
}
