/** Languages as databases name them behind a title: "[Article in German]", "[Chinese]". */
const LANGUAGES =
  'afrikaans|arabic|bosnian|bulgarian|catalan|chinese|croatian|czech|danish|dutch|english|estonian|finnish|flemish|french|georgian|german|greek|hebrew|hungarian|icelandic|indonesian|italian|japanese|korean|latvian|lithuanian|macedonian|malay|mandarin|norwegian|persian|polish|portuguese|romanian|rumanian|russian|serbian|serbo-croatian|slovak|slovene|slovenian|spanish|swedish|thai|turkish|ukrainian|vietnamese';

/** How a note begins that a database writes behind a title in brackets; it says nothing of the paper. */
const NOTE = new RegExp(
  `^(?:${[
    '(?:published )?errat(?:um|a)\\b',
    'corrigendum\\b',
    '(?:published )?correct(?:ed|ions?)\\b',
    'retract(?:ed|ion)\\b',
    'republished\\b',
    'reprint(?:ed)? (?:in|of|from)\\b',
    'original report in\\b',
    '(?:patient )?summary (?:for patients )?in\\b',
    '(?:with )?(?:(?:patient|consumer|plain language|lay) )?summary$',
    'update (?:in|of)\\b',
    'abridged (?:republication|version)$',
    'expressions? of concern (?:in|for)\\b',
    'see comments?\\b',
    'comments?\\b',
    'author reply\\b',
    'in process citation',
    "author'?s'? transl",
    'formula: see text',
    'review\\b',
    '(?:systematic|scoping|literature) review$',
    '\\d+ ref(?:erence)?s?\\b',
    '(?:article |text )?(?:in )?(?:LANGUAGE)(?:(?:,|/| and| &|;) ?(?:LANGUAGE))*(?:[,;]? (?:with )?english (?:abstract|summary))?$',
    '(?:provisional|structured|english|author) abstract$',
    '(?:with|includes?|including) (?:discussion|comment(?:ary|s)?)',
    'discussion(?: \\d[\\d-]*)?$',
    '(?:(?:pragmatic|adaptive|early) )?(?:clinical|randomi[sz]ed controlled|controlled clinical) trial(?:, (?:phase [iv\\d]+|veterinary|protocol))?$',
    '(?:comparative|multicenter|multicentre|evaluation|validation|observational|twin) stud(?:y|ies)$',
    '(?:practice )?guideline$',
    'journal article$',
    'research support\\b',
    'quiz(?: [\\de-]+)?$',
    'epub ahead of print$',
    'meta-analysis$',
    'case reports?$',
    'multiple letters$',
    'electronic resource$',
    'proceedings$',
    'historical article$',
    '\\d{1,2}$',
  ]
    .join('|')
    .replaceAll('LANGUAGE', LANGUAGES)})`,
  'i',
);

/** A note that says besides what kind of paper it is. */
const ABSTRACT_NOTE =
  /^(?:(?:conference|meeting|poster|oral|congress) )?(?:abstracts?|poster|presentation)(?: (?:no|nr|number)?[.:]? ?[\w.-]{1,12})?$/i;
const LETTER_NOTE = /^(?:letters?(?: to the editor)?|editorial|comment(?:ary)? letter)$/i;

/** A note without brackets that names another text with a colon: "X. Comment on: BMJ 2004;328:1". */
const NAMES_TEXT =
  '[.?!]\\s+\\(?(?:summary for patients in|comments? (?:in|on)|(?:published )?errat(?:um|a) (?:in|for)|retraction (?:in|of)|update (?:in|of)|republished (?:in|from)|original report in)\\s*:\\s.*$';

/** A note without brackets: the language alone, what follows the original title, or a discussion. */
const BARE_NOTE = new RegExp(
  `\\s*<original>.*$|(?<=.{20})${NAMES_TEXT}|[.;]\\s*quiz [\\d-]+[\\s.]*$|[.;]\\s*(?:with |includes |including )?discussions?(?: \\d[\\d-]*)?\\s*\\.?\\s*$|[.?!]\\s+(?:${LANGUAGES})\\s*\\.?\\s*$`,
  'i',
);
/** The original title that Embase writes behind the language: "… in rabbits. [Russian] Issledovanie …". */
const ORIGINAL_TITLE = new RegExp(
  `(?<=.{20})\\s*\\[(?:in )?(?:${LANGUAGES})\\][.:]?\\s+\\S.*$`,
  'i',
);
/** A note that was cut off with the title. */
const CUT_NOTE =
  /(?<=.{20})\s*\[(?:(?:published )?errat(?:um|a)|(?:published )?correct(?:ed|ion)|retract(?:ed|ion)|see comment|comment in|summary for)\b[^\]]*$/i;

/** A title without the notes of databases, and what they said of the kind of paper. */
export interface NotedTitle {
  readonly title: string;
  readonly isAbstract: boolean;
  readonly isLetter: boolean;
}

/** Most titles have no bracket, nor end with a word that may be a note: they are not looked at further. */
const MAY_HAVE_NOTE = new RegExp(
  `[[\\](<]|${NAMES_TEXT}|(?:(?:discussions?|quiz)(?: \\d[\\d-]*)?|${LANGUAGES})\\s*\\.?\\s*$`,
  'i',
);

/** So many notes stand behind a title at most: "[Review] [72 refs] [German]". */
const MOST_NOTES = 6;

/**
 * Takes the notes of databases off the end of a title, however many. A title that is nothing but a note
 * stays; so does what only looks like one: "(in mice)", "(COSMOS)".
 */
export function takeNotes(raw: string): NotedTitle {
  if (!MAY_HAVE_NOTE.test(raw)) return { title: raw.trim(), isAbstract: false, isLetter: false };
  let title = raw.replace(ORIGINAL_TITLE, '').replace(CUT_NOTE, '').trim();
  let [isAbstract, isLetter] = [false, false];
  for (let count = 0; count < MOST_NOTES; count += 1) {
    const bare = title.replace(BARE_NOTE, '').trim();
    const note = lastBracket(bare);
    const before = note === null ? '' : bare.slice(0, note.from).trim();
    const ofKind =
      note === null ? [] : [ABSTRACT_NOTE.test(note.text), LETTER_NOTE.test(note.text)];
    const isNote = note !== null && (ofKind.includes(true) || NOTE.test(note.text));
    if (!isNote || before === '') {
      title = bare === '' ? title : bare;
      break;
    }
    isAbstract ||= ofKind[0] === true;
    isLetter ||= ofKind[1] === true;
    title = before;
  }
  return { title, isAbstract, isLetter };
}

interface Bracket {
  readonly from: number;
  /** What stands inside, without the brackets. */
  readonly text: string;
}

/** The last group of brackets of a text where it ends the text; groups may hold others. */
export function lastBracket(text: string): Bracket | null {
  const end = text.replace(/[\s.]+$/, '').length;
  const close = text.charAt(end - 1);
  if (close !== ']' && close !== ')') return null;
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (sign === ']' || sign === ')') depth += 1;
    if (sign === '[' || sign === '(') depth -= 1;
    if (depth === 0) return { from: at, text: text.slice(at + 1, end - 1).trim() };
  }
  return null;
}
