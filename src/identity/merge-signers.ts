import type { Affiliation, PersonName, Reference } from '../ris/index.js';
import { sameSigners } from './same-signers.js';

/**
 * The authors of the record that says most about them, the first of equals. Where it gives a person no ORCID, or
 * ties no affiliation to her, the first other record that does is asked.
 *
 * @param ranked the records of a paper, as `rankRecords` gives them.
 */
export function mergeSigners(
  ranked: readonly Reference[],
): Pick<Reference, 'authors' | 'affiliations'> {
  const [signing, ...others] = [...ranked].sort(signsMore);
  if (signing === undefined) return { authors: [], affiliations: [] };
  return others.filter(saysMoreOfPeople).reduce(
    (said, other) => {
      const places = sameSigners(signing.authors, other.authors);
      return {
        authors: withOrcids(said.authors, other.authors, places),
        affiliations: withTies(said.affiliations, other.affiliations, places),
      };
    },
    // Affiliations point into the list of authors, so both come from one record.
    { authors: signing.authors, affiliations: signing.affiliations },
  );
}

function saysMoreOfPeople({ authors, affiliations }: Reference): boolean {
  return (
    authors.some(({ orcid }) => orcid !== null) ||
    affiliations.some(({ author }) => author !== null)
  );
}

/** An ORCID that one of the authors has already is not given to another. */
function withOrcids(
  authors: readonly PersonName[],
  others: readonly PersonName[],
  places: ReadonlyMap<number, number>,
): readonly PersonName[] {
  const known = new Set(authors.map(({ orcid }) => orcid));
  const given = new Map<number, string>();
  for (const [index, { orcid }] of others.entries()) {
    const place = places.get(index);
    if (place === undefined || orcid === null || known.has(orcid)) continue;
    given.set(place, orcid);
    known.add(orcid);
  }
  if (given.size === 0) return authors;
  return authors.map((name, place) => ({ ...name, orcid: name.orcid ?? given.get(place) ?? null }));
}

function withTies(
  affiliations: readonly Affiliation[],
  others: readonly Affiliation[],
  places: ReadonlyMap<number, number>,
): readonly Affiliation[] {
  const tied = new Set(affiliations.map(({ author }) => author));
  const ties = others.flatMap(({ text, author }) => {
    const place = author === null ? undefined : places.get(author);
    return place === undefined || tied.has(place) ? [] : [{ text, author: place }];
  });
  return [...affiliations, ...ties];
}

/** Before the other where it says more about the authors: more names, or more of the given names written out. */
function signsMore(a: Reference, b: Reference): number {
  return b.authors.length - a.authors.length || givenLetters(b.authors) - givenLetters(a.authors);
}

function givenLetters(names: readonly PersonName[]): number {
  return names.reduce((sum, { given }) => sum + given.length, 0);
}
