import { createRandom } from '../../examples/made-corpus/random.js';
import type { PersonName, Reference } from '../../src/ris/index.js';
import { type LabelledRecord, withoutIds } from './labelled-record.js';

type Random = ReturnType<typeof createRandom>;
type Damage = (reference: Reference, random: Random) => Reference;

/** What happens to records on their way through databases and programs. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  capitals: (reference) => ({ ...reference, title: reference.title?.toUpperCase() ?? null }),
  accentsLost: (reference) => ({
    ...reference,
    title: dropAccents(reference.title),
    authors: reference.authors.map((name) => ({
      ...name,
      family: dropAccents(name.family) ?? '',
      given: dropAccents(name.given) ?? '',
    })),
  }),
  titleCut: (reference) => ({ ...reference, title: cut(reference.title) }),
  titleTypo: (reference, random) => ({ ...reference, title: swapLetters(reference.title, random) }),
  initials: (reference) => ({ ...reference, authors: reference.authors.map(initialsOnly) }),
  firstAuthorOnly: (reference) => ({ ...reference, authors: reference.authors.slice(0, 1) }),
  namesSwapped: (reference) => ({
    ...reference,
    authors: reference.authors.map((name) => ({
      ...name,
      family: name.given || name.family,
      given: name.given === '' ? '' : name.family,
    })),
  }),
  noJournal: (reference) => ({ ...reference, journal: null }),
  shortJournal: (reference) => ({ ...reference, journal: shortened(reference.journal) }),
  noVolume: (reference) => ({ ...reference, volume: null, issue: null }),
  noPages: (reference) => ({ ...reference, pages: null }),
  noYear: (reference) => ({ ...reference, year: null }),
  nextYear: (reference) => ({ ...reference, year: (reference.year ?? 2000) + 1 }),
  noAbstract: (reference) => ({ ...reference, abstract: null }),
  shortPages: (reference) => ({ ...reference, pages: shortenPages(reference.pages) }),
};

/** A damaged copy of each record, without identifiers, with one to three damages drawn by the seed. */
export function damagedCopies(
  records: readonly LabelledRecord[],
  seed: number,
): readonly LabelledRecord[] {
  const random = createRandom(seed);
  const names = Object.keys(DAMAGES);
  return records.map((record) => {
    const drawn = Array.from({ length: random.between(1, 3) }, () => random.pick(names));
    const damages = [...new Set(drawn)];
    const bare = withoutIds(record).reference;
    const reference = damages.reduce((hurt, name) => DAMAGES[name]?.(hurt, random) ?? hurt, bare);
    return { ...record, id: `${record.id}~`, reference, file: damages.join('+') };
  });
}

function dropAccents(text: string | null): string | null {
  return text?.normalize('NFD').replace(/\p{M}/gu, '') ?? null;
}

/** The end is lost behind two thirds, as fields of a fixed length do. */
function cut(title: string | null): string | null {
  return title === null || title.length < 60
    ? title
    : title.slice(0, Math.ceil(title.length * 0.67));
}

function swapLetters(title: string | null, random: Random): string | null {
  if (title === null || title.length < 8) return title;
  const at = random.between(1, title.length - 3);
  return title.slice(0, at) + title.charAt(at + 1) + title.charAt(at) + title.slice(at + 2);
}

function initialsOnly(name: PersonName): PersonName {
  const letters = name.given.split(/[\s.-]+/).map((word) => word.charAt(0));
  return { ...name, given: letters.join(' ').trim() };
}

function shortened(journal: Reference['journal']): Reference['journal'] {
  if (journal === null || journal.title === null) return journal;
  const words = journal.title.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return { ...journal, issns: [] };
  const abbreviation = words.map((word) => word.slice(0, 4)).join(' ');
  return { title: null, abbreviation, issns: [] };
}

function shortenPages(pages: string | null): string | null {
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(pages ?? '') ?? [];
  if (first === '' || first.length !== last.length) return pages;
  let same = 0;
  while (same < last.length - 1 && first.charAt(same) === last.charAt(same)) same += 1;
  return `${first}-${last.slice(same)}`;
}
