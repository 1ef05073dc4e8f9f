import { fold } from '../identity/index.js';
import { addressParts } from './address-parts.js';
import { campusOf } from './campuses.js';
import { countryCode } from './country-names.js';
import { joinListedNames } from './institution-name.js';

// cspell:disable

/**
 * Words of folded text that name an institution, the most telling first: what teaches and grants
 * degrees, what heals or keeps collections, what researches or employs.
 */
const LEVELS: readonly RegExp[] = [
  /(?:^| )(?:\S*univers\S*|univ|uniwersytet\S*|yliopisto|egyetem\S*|\S*hochschule|politecn\S*|politechn\S*|polytech\S*|institutes? (?:of|for) (?:\w+ )?technology|inst technol|academy of (?:\w+ )?sciences?|acad sci|acad med sci|eth zurich|epfl|cnrs|csic|csiro|inserm|inra|inrae)(?: |$)/,
  /(?:^| )(?:college(?! of)|coll|hosp|hospital\S*|hopital\S*|hospices|ospedale\S*|\S*krankenhaus|\S*klinik\S*|klinikum|clinic|clinica|clinique|medical (?:center|centre|school)|med ctr|med sch|cancer (?:center|centre|institute)|nhs|museum\S*|museo|musee|health system|school of mines)(?: |$)/,
  /(?:^| )(?:instit\S*|inst|istitut\S*|academ\S*|acad|center|centre|centro|centrum|zentrum|ctr|laborator\S*|lab|observator\S*|council|agency|agence|ministry|ministere|ministerio|bureau|survey|service|authority|administration|foundation|fundacion|fondation|stiftung|society|association|network|library|garden|aquarium|college|school|inc|ltd|llc|gmbh|corp|corporation|company|sa|bv|ag|consult\S*)(?: |$)/,
];

/** What teaches, heals or researches in other scripts, by level: some set no blanks between words. */
const OTHER_SCRIPTS: readonly (readonly string[])[] = [
  '大学 大學 学院 學院 科学院 科學院 대학교 университет університет универзитет πανεπιστήμιο جامعة دانشگاه אוניברסיט มหาวิทยาลัย विश्वविद्यालय უნივერსიტეტ համալսարան',
  '医院 醫院 病院 병원 больниц госпитал лікарн νοσοκομείο مستشفى بیمارستان โรงพยาบาล',
  '研究所 研究院 研究中心 연구소 연구원 институт інститут ινστιτούτο معهد پژوهشگاه',
].map((words) => words.split(' ').map(fold));

const PART_OF_INSTITUTION =
  /^(?:\S*dep\S*t\S*|dept|dipartimento|division|div|section|sect|faculty|fac|faculte|facultad|faculdade|fakultat|school|sch|unit|unite|chair|laborator\S*|lab|program\S*|grp|group|\S* ?professor|state key) /;
const ROAD =
  /(?:^| )univers\S* (?:road|rd|avenue|ave|street|st|drive|dr|park|plaza|boulevard|blvd|way|place|square|hill)(?: |$)|\S*str(?:asse)?(?: |$)/;
const STREET = / (?:street|st|road|rd|avenue|ave|drive|box|lane|blvd|boulevard) $/;
// cspell:enable

/** A school of a university is its part: University of Utah School of Medicine. */
const SCHOOL_BEHIND = /(?<=\bUniv\S*.*)[ -]+(?:School|Faculty|College|Department|Dept\.?) of .*$/i;

/** "From the University of Oslo", "Present address: Lund University". */
const WORDS_BEFORE =
  /^(?:from |(?:present|current|permanent) address: ?|also (?:at |with )?)?(?:the )?/i;

/**
 * The institution that an address names; null where it names none. The rule is that of bibliometrix
 * (metaTagExtraction, AU_UN): of the parts between commas the first with the most telling word, a
 * university before a hospital before an institute. Where no part has one, the first part, unless
 * it is a department, a road or a country.
 */
export function institutionOf(address: string): string | null {
  const all = addressParts(address);
  const parts = joinListedNames(all).filter((part) => !/^\d/.test(part));
  const found = tellingPart(parts);
  const name =
    found?.replace(SCHOOL_BEHIND, '').replace(WORDS_BEFORE, '') ??
    nameInFront(joinListedNames(all));
  return name === null ? null : campusOf(name, parts);
}

/** True where a part of the text has a word that names an institution. */
export function namesInstitution(text: string): boolean {
  return tellingPart(joinListedNames(addressParts(text))) !== undefined;
}

function tellingPart(parts: readonly string[]): string | undefined {
  const folded = parts.map(fold);
  for (const [rank, level] of LEVELS.entries()) {
    const place = folded.findIndex(
      (part) =>
        (level.test(part) || isOtherScript(part, rank)) &&
        !ROAD.test(part) &&
        !isInner(part, level),
    );
    if (place >= 0) return parts[place];
  }
  return undefined;
}

const OTHER_LETTERS = /[^\p{ASCII}\p{Script=Latin}]/u;

function isOtherScript(part: string, rank: number): boolean {
  return (
    OTHER_LETTERS.test(part) && (OTHER_SCRIPTS[rank]?.some((word) => part.includes(word)) ?? false)
  );
}

/** What stands first in an address is mostly whose address it is. */
function nameInFront([first, ...others]: readonly string[]): string | null {
  if (first === undefined || others.length === 0 || /\d/.test(first)) return null;
  const folded = `${fold(first)} `;
  const isOther =
    PART_OF_INSTITUTION.test(folded) || STREET.test(folded) || countryCode(first) !== null;
  return isOther ? null : first;
}

/** A school, laboratory or department counts only where a more telling level names it. */
function isInner(part: string, level: RegExp): boolean {
  return level === LEVELS[2] && PART_OF_INSTITUTION.test(`${part} `);
}
