import { fold } from '../identity/index.js';
import { addressParts } from './address-parts.js';
import { countryCode } from './country-names.js';

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

const PART_OF_INSTITUTION =
  /^(?:\S*dep\S*t\S*|dept|dipartimento|division|div|section|sect|faculty|fac|faculte|facultad|faculdade|fakultat|school|sch|unit|unite|chair|laborator\S*|lab|program\S*|grp|group|\S* ?professor|state key) /;
const ROAD =
  /(?:^| )univers\S* (?:road|rd|avenue|ave|street|st|drive|dr|park|plaza|boulevard|blvd|way|place|square|hill)(?: |$)|\S*str(?:asse)?(?: |$)/;
const STREET = / (?:street|st|road|rd|avenue|ave|drive|box|lane|blvd|boulevard) $/;
// cspell:enable

/** A school of a university is its part: University of Utah School of Medicine. */
const SCHOOL_BEHIND = /(?<=\bUniv\S*.*)[ -]+(?:School|Faculty|College|Department|Dept\.?) of .*$/i;

/**
 * The institution that an address names; null where it names none. The rule is that of bibliometrix
 * (metaTagExtraction, AU_UN): of the parts between commas the first with the most telling word, a
 * university before a hospital before an institute. Where no part has one, the first part, unless
 * it is a department, a road or a country.
 */
export function institutionOf(address: string): string | null {
  const parts = addressParts(address).filter((part) => !/^\d/.test(part));
  const folded = parts.map(fold);
  for (const level of LEVELS) {
    const place = folded.findIndex(
      (part) => level.test(part) && !ROAD.test(part) && !isInner(part, level),
    );
    const found = parts[place];
    if (found !== undefined) return found.replace(SCHOOL_BEHIND, '').replace(/^the /i, '');
  }
  return nameInFront(addressParts(address));
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
