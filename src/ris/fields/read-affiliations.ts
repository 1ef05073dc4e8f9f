import { AuthorDirectory, addressOf } from '../names/index.js';
import type { Affiliation, IndexedValue, TagIndex } from '../reference/index.js';
import { cleanText } from '../text/index.js';
import { affiliationsOf } from './affiliation-text.js';
import type { PlacedName } from './placed-name.js';

/** A list of addresses is long where a paper has a thousand authors; what is behind this is cut. */
const REACH = 200_000;

/** The affiliations of a record, each once; those that the record ties to an author name that author. */
export function readAffiliations(
  index: TagIndex,
  authors: readonly PlacedName[],
): readonly Affiliation[] {
  const addresses = index.all('AD');
  const custom = index.all('C1');
  const own = besideNames(authors);
  if (addresses.length + custom.length === 0) return own;
  const directory = new AuthorDirectory(authors.map(({ name }) => name));
  // C1 is a free field: it counts where it names an author, or stands behind one.
  const tied = read(custom, authors, directory).filter(({ author }) => author !== null);
  return withoutDoubles([...own, ...read(addresses, authors, directory), ...tied]);
}

/** No address beside a name is shorter, with what divides it from the name. */
const SHORTEST_ADDRESS = 8;

const NO_AFFILIATIONS: readonly Affiliation[] = [];

/** The addresses that stand beside names; a loop, for nearly no name has one. */
function besideNames(authors: readonly PlacedName[]): readonly Affiliation[] {
  let found = NO_AFFILIATIONS;
  for (let place = 0; place < authors.length; place += 1) {
    const author = authors[place];
    const own = author === undefined ? NO_AFFILIATIONS : besideName(author, place);
    if (own.length > 0) found = [...found, ...own];
  }
  return found;
}

/** The address that stands in the author's own field: "Roe, Ann (University of Nowhere)". */
function besideName({ name }: PlacedName, author: number): readonly Affiliation[] {
  const { raw, family, given, suffix, isGroup } = name;
  const rest = raw.length - family.length - given.length - suffix.length;
  if (isGroup || rest < SHORTEST_ADDRESS) return NO_AFFILIATIONS;
  const text = addressOf(raw);
  return text === null ? NO_AFFILIATIONS : [{ text: cleanText(text), author }];
}

function read(
  fields: readonly IndexedValue[],
  authors: readonly PlacedName[],
  directory: AuthorDirectory,
): readonly Affiliation[] {
  const found: Affiliation[] = [];
  const isBetween = standsBetween(fields, authors);
  for (const { value, field } of fields) {
    const before = isBetween ? placeBefore(field, authors) : null;
    for (const piece of pieces(value)) {
      for (const affiliation of affiliationsOf(piece.trim(), directory)) {
        const isTied = affiliation.author !== null || before === null;
        found.push(isTied ? affiliation : { text: affiliation.text, author: before });
      }
    }
  }
  return found;
}

/** One address a line, or several with semicolons; those in brackets divide the names there. */
function pieces(value: string): readonly string[] {
  const text = cleanText(value.slice(0, REACH));
  return text
    .split('\n')
    .flatMap((line) => (line.includes('[') || !line.includes('; ') ? [line] : line.split(/; /)));
}

/** OpenAlex writes the addresses of an author between that author and the next. */
function standsBetween(fields: readonly IndexedValue[], authors: readonly PlacedName[]): boolean {
  const first = authors[0]?.field ?? 0;
  const last = authors[authors.length - 1]?.field ?? 0;
  return fields.some(({ field }) => field > first && field < last);
}

function placeBefore(field: number, authors: readonly PlacedName[]): number | null {
  let place = authors.length - 1;
  while (place >= 0 && (authors[place]?.field ?? 0) > field) place -= 1;
  return place < 0 ? null : place;
}

function withoutDoubles(found: readonly Affiliation[]): readonly Affiliation[] {
  if (found.length < 2) return found;
  const authorsByText = new Map<string, (number | null)[]>();
  return found.filter(({ text, author }) => {
    const authors = authorsByText.get(text) ?? [];
    if (authors.includes(author)) return false;
    authorsByText.set(text, [...authors, author]);
    return true;
  });
}
