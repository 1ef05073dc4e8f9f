import { cleanLine, trimSigns } from '../text/index.js';
import { splitCommaList } from './comma-list.js';
import { withoutEtAl } from './et-al.js';
import { isGroupName, isTurnedGroup } from './group-name.js';
import { literalItems } from './list-literal.js';
import { namesNobody } from './no-author.js';
import { withoutFootnotes } from './ornaments.js';
import { parseName } from './person-name.js';
import { simpleName } from './simple-name.js';

/** The names that one author field holds. */
export interface AuthorList {
  readonly names: readonly string[];
  /** True where "et al" ends the list. */
  readonly isCutShort: boolean;
  /** True where the field says that there is no author. */
  readonly isAnonymous: boolean;
}

/** A semicolon of any script, a bar, a new line, also in the words of HTML and Excel. */
const MARKS = /[;；؛\n|]|<br\s*\/?>|_x000[AD]_/i;
const ALL_MARKS = new RegExp(MARKS.source, 'gi');
/** "Klein, Hugh [Ed], Merrick, Joav [Ed]": the bracket of a role ends a name. */
const ROLE_BETWEEN =
  /(?<=[([](?:ed|eds|editor|hrsg|hg|éd|dir|coord|org|author)\.?[)\]])\s*[,;]\s*(?=\p{Lu})/giu;
/** Semicolons inside brackets divide addresses. */
const IN_BRACKETS = /\([^()]{0,500}\)/g;
// cspell:disable
/** Persons who sign for a group: "Doe J, on behalf of the Invented Study Group". */
const ON_BEHALF =
  /[,;\s]\s*\(?(?:on behalf of|in behalf of|representing|in (?:collaboration|cooperation) with|together with(?= the)|im namen (?=de[rs])|für (?=die\s\S*gruppe)|au nom (?=d)|en nombre (?=de)|en representación (?=de)|em nome (?=d)|a nome (?=d)|namens|от имени|代表)\s*(?=\S)/iu;
// cspell:enable
/** "Smith, J. for the ABC Study Group": what follows must be a group, and what comes before a person. */
const FOR_GROUP =
  /[,;]?\s+\(?(?:for|and|&|with|pour|für|por|per|y|et|und)\s+(?=(?:the|le|la|les|die|das|der|el|il|lo)\s|\p{Lu})/u;
/** A person and the group that they sign for need more than these. */
const SHORTEST_WITH_GROUP = 16;
/** No name, and no list without a semicolon, is longer: a longer text is kept whole. */
const LONGEST_PIECE = 50_000;
const MAIL_ALONE = /^[<(]?(?:e-?mail: ?|mailto:)?[^\s@]+@[^\s@]+[>)]?$/i;

/** Takes the value of an author field apart: one name is the rule, lists are what producers make of it. */
export function splitAuthors(value: string): AuthorList {
  let isCutShort = false;
  let isAnonymous = false;
  const names: string[] = [];
  const pieces = cutMarks(value);
  for (const piece of pieces) {
    const bare = trimSigns(piece, ',; ');
    if (bare.length > LONGEST_PIECE || simpleName(bare) !== null) {
      names.push(bare);
      continue;
    }
    const text = trimSigns(cleanLine(bare), ',; ');
    if (text === '' || (MAIL_ALONE.test(text) && pieces.length > 1)) continue;
    const cut = withoutEtAl(text);
    if (cut !== null) isCutShort = true;
    if (namesNobody(cut ?? text)) {
      isAnonymous ||= cut === null;
      continue;
    }
    const list = splitGroups(withoutFootnotes(cut ?? text, bare));
    names.push(...(list.length > 1 ? list : [cut ?? bare]));
  }
  return { names, isCutShort, isAnonymous: isAnonymous || pieces.every((piece) => piece === '') };
}

/** A mark begins a new name, but not the semicolon of `&amp;`, nor one in brackets, nor an ORCID's. */
function cutMarks(value: string): readonly string[] {
  const items = literalItems(value.trim());
  if (items !== null) return items;
  if (/[([]/.test(value) && (value.match(ROLE_BETWEEN)?.length ?? 0) > 0) {
    return value.split(ROLE_BETWEEN);
  }
  if (!MARKS.test(value)) return [value];
  let plain = value;
  if (plain.includes('&')) {
    plain = plain.replace(/&(#?\w{2,8});/g, (entity) => cleanLine(entity));
  }
  if (/ORCID/i.test(plain)) {
    plain = plain.replace(/(?<![;\s])[;\s]+(?=\(?(?:ORCID\b|https?:\/\/orcid\.org))/gi, ' ');
  }
  if (plain.includes('(')) {
    plain = plain.replace(IN_BRACKETS, (bracket) => bracket.replaceAll(';', ','));
  }
  return plain.split(ALL_MARKS);
}

function splitGroups(text: string): readonly string[] {
  if (text.length < SHORTEST_WITH_GROUP) return splitCommaList(text);
  const [people = '', group] = text.split(ON_BEHALF, 2);
  if (group !== undefined && people.trim() !== '') return withGroup(people, group);
  const [, person, inBrackets] = GROUP_IN_BRACKETS.exec(text) ?? [];
  if (person !== undefined && inBrackets !== undefined && isPerson(person)) {
    return withGroup(person, inBrackets);
  }
  const match = FOR_GROUP.exec(text);
  if (match !== null && !isTurnedGroup(text)) {
    const before = trimSigns(text.slice(0, match.index), ',( ');
    const behind = text.slice(match.index + match[0].length);
    if (isGroupName(behind) && isPerson(before)) return withGroup(before, behind);
  }
  return splitCommaList(text);
}

function withGroup(people: string, group: string): readonly string[] {
  return [
    ...splitCommaList(trimSigns(people, ',( ')),
    trimSigns(group, '), ').replace(ARTICLE, ''),
  ];
}

// cspell:disable
/** What "en nombre de", "au nom de" and "a nome di" leave before a group's name. */
const ARTICLE = /^(?:del|de la|de los|dell[ao]|dell['’]|dei|du|des|da|do|de|der)\s*(?=\p{Lu}|g)/u;
/** "Smith, J. [ABC Study Group]"; an institution in brackets is an address. */
const GROUP_IN_BRACKETS =
  /^(.{3,}\S)\s*[([]([^()[\]]{3,}\s(?:Group|Collaborators|Collaboration|Collaborative|Investigators|Consortium|Network|Team))[)\]]$/;
// cspell:enable

/** One person with a given name, or several. */
function isPerson(text: string): boolean {
  const names = splitCommaList(text);
  return names.every((each) => {
    const { isGroup, given } = parseName(each);
    return !isGroup && given !== '';
  });
}
