// cspell:disable
/** A unit by its kind, for which a list of subjects follows: "Department for Environment, Food and Rural Affairs". */
const OPENS =
  /^(?:the )?(?:\S+ ){0,2}(?:institutes?|institution|cent(?:er|re)|ministry|department|dept\.?|school|college|faculty|academy|agency|office|bureau|division|society|association|directorate|secretariat|commission|council|laborator(?:y|ies)|unit|program(?:me)?|ministerio|ministère|ministero|ministério|ministerium|institut|instituto|istituto|facultad|faculté|faculdade|facoltà|fakultät|escuela|école|centro|departamento|département|dipartimento|\S*ministerium|institut national(?: \S+){0,2}) (?:of|for|on|de|des|du|da|do|del|della|di|für|d’|d')|^(?:the )?university of (?:medicine|agricultur\S*|arts?|applied|sciences?|technology|veterinary|health|life|economics|engineering|food|forestry|natural)(?: \S+)?$/iu;
/** The start of a name that its kind ends: "National Heart", "European Food". */
const BEGINS =
  /^(?:the )?(?:national|international|royal|european|american|british|canadian|australian|chinese|indian|us|u\.s\.|uk|federal|state|central|imperial|world|asian|african|latin american|nordic|swedish|norwegian|danish|finnish|french|german|italian|spanish|dutch)(?: \p{L}+){0,2}$/iu;
/** The kind that ends such a name. */
const ENDS =
  /\b(?:institutes?|cent(?:er|re)|agency|administration|council|society|foundation|commission|laborator(?:y|ies)|hospital|association|authority|organi[sz]ation|board|service|academy|union|museum|association|college|trust|federation|corporation|company)$/i;
/** What makes a part a name of its own. */
const COMPLETE =
  /univers|hospital|hôpital|institut|college|academ|school|museum|clinic|klinik|laborator|foundation|council|agency|society|ltd|inc\b|gmbh|cent(?:er|re)\b|department|dept|faculty|division|administration|survey|ministry|commission|branch|section\b|\bunit\b|group\b|team\b|office/i;
/** The last of a list: "and Blood Institute", "& Sons", "Food and Rural Affairs". */
const LAST = /^(?:and|&|und|et|y|e|og|och|en) \S/i;
const INNER_AND = / (?:and|&|und|et|y|e|og|och|en) \S/i;
/** Places whose name holds an "and". */
const PLACES =
  /^(?:tyne and wear|newfoundland and labrador|jammu and kashmir|trinidad and tobago|bosnia and herzegovina|antigua and barbuda|dumfries and galloway|hammersmith and fulham|kensington and chelsea|andaman and nicobar islands|turks and caicos islands|saint kitts and nevis|st kitts and nevis|rostock and .*|castilla y le[oó]n|schleswig.*|hesse and .*|perth and kinross|armagh and down|wallis and futuna|são tomé and príncipe)$/i;
// cspell:enable

/** Longer parts are no subject of a list. */
const MOST_WORDS = 4;
/** A name of more parts was not seen. */
const MOST_PARTS = 6;

/**
 * The parts of an address with those joined again that are one name: "National Heart, Lung, and Blood
 * Institute", "Department for Environment, Food and Rural Affairs". A list is one name when its first
 * part is the beginning of one, its last has an "and", and what is between are short subjects.
 */
export function joinListedNames(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => LAST.test(part) || INNER_AND.test(part))) return parts;
  const joined: string[] = [];
  for (let place = 0; place < parts.length; ) {
    const end = endOfName(parts, place);
    joined.push(parts.slice(place, end + 1).join(', '));
    place = end + 1;
  }
  return joined;
}

/** The last part of the name that begins at a place: the place itself for a name of one part. */
function endOfName(parts: readonly string[], start: number): number {
  const first = parts[start] ?? '';
  const isOpen = OPENS.test(first) && !INNER_AND.test(first);
  const isBegun = BEGINS.test(first) && !COMPLETE.test(first);
  if (!isOpen && !isBegun) return start;
  for (let place = start + 1; place < Math.min(parts.length, start + MOST_PARTS); place += 1) {
    const part = parts[place] ?? '';
    if (!isSubject(part, isOpen)) return start;
    const isLast = LAST.test(part) ? place > start + 1 || !isOpen : INNER_AND.test(part);
    if (isLast) return isOpen || ENDS.test(part) ? place : start;
  }
  return start;
}

function isSubject(part: string, isOpen: boolean): boolean {
  const words = part.split(' ').length;
  const isShort = words <= MOST_WORDS + (LAST.test(part) || INNER_AND.test(part) ? 1 : 0);
  return isShort && !/\d/.test(part) && !PLACES.test(part) && !(isOpen && COMPLETE.test(part));
}
