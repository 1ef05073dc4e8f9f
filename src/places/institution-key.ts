import { fold } from '../identity/index.js';

// cspell:disable

/** Words that one source writes and another leaves out. */
const SMALL = new Set(
  'the of at and for in de del della degli di da do dos das des du la le les el der die von and et y e'.split(
    ' ',
  ),
);

/** Abbreviations of Web of Science and forms in other languages, by folded word. */
const FULL: Readonly<Record<string, string>> = {
  univ: 'university',
  universidad: 'university',
  universidade: 'university',
  universita: 'university',
  universitat: 'university',
  universitaet: 'university',
  universite: 'university',
  universiteit: 'university',
  universitet: 'university',
  universitetet: 'university',
  uniwersytet: 'university',
  coll: 'college',
  hosp: 'hospital',
  inst: 'institute',
  instituto: 'institute',
  istituto: 'institute',
  institut: 'institute',
  technol: 'technology',
  acad: 'academy',
  sci: 'science',
  sciences: 'science',
  med: 'medical',
  natl: 'national',
  ctr: 'center',
  centre: 'center',
  hlth: 'health',
  res: 'research',
  agr: 'agricultural',
  fed: 'federal',
  sch: 'school',
  lab: 'laboratory',
  int: 'international',
  mus: 'museum',
  fdn: 'foundation',
  calif: 'california',
};

/** Points of the compass as Web of Science writes them: "Univ N Carolina". */
const COMPASS: readonly (readonly [RegExp, string])[] = [
  [/\bn (?=carolina|dakota|texas|wales)/, 'north '],
  [/\bs (?=carolina|dakota|florida|wales|australia)/, 'south '],
  [/\bw (?=virginia|indies)/, 'west '],
];

// cspell:enable

/**
 * What an institution is known by, so that "Univ Oxford" and "University of Oxford" are one. Order
 * of words counts: the University of Washington is not Washington University.
 */
export function institutionKey(name: string): string {
  const words = COMPASS.reduce((text, [sign, word]) => text.replace(sign, word), fold(name))
    .split(' ')
    .filter((word) => !SMALL.has(word));
  return words.map((word) => FULL[word] ?? word).join(' ') || fold(name);
}
