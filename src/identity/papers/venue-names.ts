import { fold } from '../fold.js';
import { journalTitle } from '../journals/index.js';
import { remember } from '../remember.js';

/** The names of one venue as they are compared. */
export interface VenueNames {
  /** Each once: the journal's, its conference's, either language's, an acronym. */
  readonly names: readonly string[];
  /** True where papers of a meeting stand in it. */
  readonly isMeeting: boolean;
}

const MEETING =
  /\b(?:conference|symposium|workshop|congress|annual meeting|scientific (?:sessions?|meeting)|meeting abstracts?|conf|symp|convention|colloquium|abstracts?)\b/;
/** Embase writes the conference behind the journal: "Circulation. Conference: AHA Sessions 2017. Anaheim". */
const CONFERENCE_BEHIND =
  /^(.+?)[.,;:]?\s*\bconference(?: publication| proceedings| start| abstract)?s?\s*:\s*(.*)$/i;
/** "Aizheng = Chinese Journal of Cancer" has two names; so has "Gan to Kagaku Ryoho [Japanese Journal of …]". */
const OTHER_LANGUAGE = /\s+=\s+|\s*[[]\s*(?=(?:\S+\s+){2,}\S+\])/;

/** Reads the names of a venue off its title; no names for an empty title. Titles recur: they are kept. */
export function venueNames(title: string, standsInProceedings: boolean): VenueNames {
  return (standsInProceedings ? namesInProceedings : namesElsewhere)(title);
}

const namesInProceedings = remember((title) => readNames(title, true), 10_000);
const namesElsewhere = remember((title) => readNames(title, false), 10_000);

function readNames(title: string, standsInProceedings: boolean): VenueNames {
  const [, journal = title, conference = ''] = CONFERENCE_BEHIND.exec(title) ?? [];
  const isMeeting = conference !== '' || MEETING.test(fold(title));
  const parts = journal.split(OTHER_LANGUAGE);
  const titles = parts.length === 1 ? parts : parts.map((part) => part.replace(/\]\s*$/, ''));
  const meetings =
    isMeeting || standsInProceedings ? [conference || title].flatMap(meetingNames) : [];
  const journals = titles.map(journalTitle).flatMap((name) => [name, name.replace(SUPPLEMENT, '')]);
  const names = [...journals, ...meetings].filter((name) => name !== '');
  return { names: [...new Set(names)], isMeeting };
}

/** Some databases name the supplement as a journal: "Atherosclerosis Supplements". */
const SUPPLEMENT = /(?<=.{6}) suppl(?:ement)?s?$/;

const NUMBER_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twenty|thirty|forty|fifty)(?: (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?|twentieth|thirtieth|fortieth|fiftieth';
/** What tells one year's meeting from the next and who holds it; the name is what is left. */
const OCCASION = new RegExp(
  `\\b(?:\\d+(?:st|nd|rd|th)|(?:${NUMBER_WORDS})|(?:19|20)\\d\\d|annual|biennial|proceedings|proc|conference record|abstracts?|papers|vols? \\d+(?: \\d+)?|volume \\d+|part \\d+|ieee|acm|ifip|online)\\b`,
  'g',
);
/** An acronym as written: two capitals at least, no word of the language. */
const ACRONYM = /\b[A-Z][A-Za-z-]*[A-Z][A-Za-z]*\b/;
const BESIDE_ACRONYM = /[(,:;–—-]\s*([A-Z][\w-]*[A-Z]\w*)\b\s*'?\d{0,4}\s*\)?\s*$/;
const BEFORE_ACRONYM =
  /^\s*(?:proceedings of (?:the )?)?(?:\d{4}\s+)?([A-Z][\w-]*[A-Z]\w*)\s*'?\d{0,4}\s*(?:[:–—-]\s|$|proceedings\s*$)/i;

/** "25th Americas Conference on Information Systems (AMCIS)": the name without its year, and the acronym. */
function meetingNames(title: string): readonly string[] {
  const acronyms = [BESIDE_ACRONYM, BEFORE_ACRONYM].flatMap((pattern) => {
    const [, acronym = ''] = pattern.exec(title) ?? [];
    return ACRONYM.test(acronym) && acronym.length <= 10 && isMixed(title, acronym)
      ? [acronym]
      : [];
  });
  const name = acronyms.reduce((text, acronym) => text.replace(acronym, ' '), title);
  return [withoutOccasion(name), ...acronyms.map((acronym) => fold(acronym).replace(/ ?\d+$/, ''))];
}

/** In a title that is all capitals no word is an acronym but one in brackets. */
function isMixed(title: string, acronym: string): boolean {
  return title.includes(`(${acronym}`) || title === acronym || /[a-z]{3}/.test(title);
}

function withoutOccasion(name: string): string {
  return fold(name.replace(/\([^()]{0,60}\)/g, ' '))
    .replace(OCCASION, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:of|the|in|on) )+|(?: (?:of|the|in|on|and))+$/g, '');
}

/** Words of a meeting's name that an acronym may leave out. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'a an and the of for in on at conference symposium workshop international congress meeting advances'.split(
    ' ',
  ),
);

/**
 * True where a meeting's acronym is made of the beginnings of its words, in order: "icis", "amcis"
 * (americas conference on information systems), "neurips". Unlike a journal's, it takes more than
 * initials, and leaves words out.
 */
export function isMeetingAcronym(acronym: string, name: string): boolean {
  if (acronym.length < 3 || acronym.length > 10 || acronym.includes(' ')) return false;
  const words = name.split(' ');
  return words.length > 2 && isSpelled(acronym, words);
}

function isSpelled(rest: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return rest === '';
  if (LEFT_OUT.has(word) && isSpelled(rest, others)) return true;
  for (let taken = 1; taken <= Math.min(4, word.length, rest.length); taken += 1) {
    if (word.charAt(taken - 1) !== rest.charAt(taken - 1)) return false;
    if (isSpelled(rest.slice(taken), others)) return true;
  }
  return false;
}
