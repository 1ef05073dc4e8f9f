import { createRandom, type Random } from '../../examples/made-corpus/random.js';

/** How many papers a hub has, who is the first author of each. */
const HUB_PAPERS = 500;
/** One hub for each so many papers, and never fewer than two. */
const PAPERS_OF_A_HUB = 5_000;
const AUTHORS_A_PAPER = 4;
const KEYWORDS_A_PAPER = 3;
const CONSORTIUM = 3_000;
const JOURNALS = 200;
const KEYWORDS = 4_000;
const ABSTRACT_WORDS = 150;
const YEARS = { first: 2000, last: 2024 };

const SYLLABLES = ['ba', 'cor', 'den', 'fi', 'gal', 'hor', 'lim', 'mar', 'nel', 'pos', 'ru', 'tor'];
const WORDS = (
  'patient outcome trial nurse care treatment measure response control group study method sample ' +
  'effect risk model result data analysis hospital community therapy infection exercise sleep diet ' +
  'pressure heart lung kidney memory pain school policy training support family quality safety cost ' +
  'access survey interview practice evidence review design change level rate time period follow-up ' +
  'significant early late severe mild chronic acute rural urban young older female male mean large ' +
  'increase decrease compare report show suggest improve reduce predict assess identify evaluate'
).split(' ');
const SMALL_WORDS = ['the', 'of', 'and', 'in', 'with', 'was', 'for', 'to', 'a', 'by'];

/** The records of made papers as RIS; the same number gives the same papers. The last one has 3,000 authors, who have no other. */
export function* makePapers(papers: number): Generator<string> {
  const random = createRandom(papers);
  for (let number = 1; number < papers; number += 1) {
    yield record(number, drawAuthors(papers, number, random), random);
  }
  const others = othersOf(papers);
  const consortium = Array.from({ length: CONSORTIUM }, (_, index) => nameOf(others + index));
  yield record(papers, consortium, random);
}

/** Hubs take the first place of 500 papers each, one after the other; the others are drawn evenly. */
function drawAuthors(papers: number, number: number, random: Random): readonly string[] {
  const hubs = Math.max(Math.round(papers / PAPERS_OF_A_HUB), 2);
  const hub = Math.floor((number - 1) / HUB_PAPERS);
  const drawn = new Set(hub < hubs ? [hubName(hub)] : []);
  while (drawn.size < AUTHORS_A_PAPER) drawn.add(nameOf(random.between(0, othersOf(papers) - 1)));
  return [...drawn];
}

/** How many authors share the papers, hubs and the consortium aside. */
function othersOf(papers: number): number {
  return Math.max(Math.round(papers * 0.57), 1_000);
}

function record(number: number, authors: readonly string[], random: Random): string {
  const year = random.between(YEARS.first, YEARS.last);
  const keywords = Array.from({ length: KEYWORDS_A_PAPER }, () =>
    labelOf(random.between(0, KEYWORDS - 1)),
  );
  const lines = [
    'TY  - JOUR',
    `TI  - ${title(number, random)}`,
    ...authors.map((name) => `AU  - ${name}`),
    `PY  - ${year}`,
    `JO  - Journal of ${labelOf(random.between(0, JOURNALS - 1))}`,
    `DO  - 10.5555/bench.${number}`,
    ...keywords.map((label) => `KW  - ${label}`),
    `AB  - ${prose(ABSTRACT_WORDS, random)}`,
    'ER  - ',
  ];
  return `${lines.join('\n')}\n\n`;
}

function title(number: number, random: Random): string {
  return `${labelOf(number * 7)} and ${prose(8, random)} ${labelOf(random.between(0, 1e6))}`;
}

function prose(words: number, random: Random): string {
  const drawn = Array.from({ length: words }, (_, index) =>
    random.pick(index % 3 === 2 ? SMALL_WORDS : WORDS),
  );
  return drawn.join(' ');
}

function hubName(hub: number): string {
  return `Hub${syllables(hub)}, ${capital(syllables(hub + 11))}`;
}

/** A family name that is nobody else's, so that no two people are taken for one. */
function nameOf(index: number): string {
  return `${capital(syllables(index * 13 + 5))}, ${capital(syllables(index % 97))} ${capital(syllables(index % 89)).slice(0, 1)}`;
}

function labelOf(index: number): string {
  return `${syllables(index * 17 + 3)}ia ${syllables(index % 31)}`;
}

/** The number in base twelve, in syllables. */
function syllables(number: number): string {
  const rest = Math.floor(number / SYLLABLES.length);
  const last = SYLLABLES[number % SYLLABLES.length] ?? '';
  return rest === 0 ? `${last}el` : syllables(rest) + last;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
