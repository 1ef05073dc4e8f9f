import type {
  Contributor,
  FindingList,
  IndexedValue,
  Producer,
  TagIndex,
} from '../reference/index.js';
import type { PlacedName } from './placed-name.js';
import { readNames } from './read-authors.js';

type Role = Contributor['role'];

const NOBODY: readonly Contributor[] = [];

/** What the tags of people who are no authors mean. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['A2', 'EDITOR'],
  ['ED', 'EDITOR'],
  ['A3', 'SERIES_EDITOR'],
  ['A4', 'TRANSLATOR'],
  ['A5', 'CONTRIBUTOR'],
]);

/** Where a type gives a tag another meaning: the advisor of a thesis, the performers of a film. */
const ROLES_BY_TYPE: ReadonlyMap<string, Role> = new Map([
  ['THES A2', 'CONTRIBUTOR'],
  ['THES A3', 'CONTRIBUTOR'],
  ['VIDEO A2', 'CONTRIBUTOR'],
  ['VIDEO A3', 'CONTRIBUTOR'],
  ['MPCT A2', 'CONTRIBUTOR'],
  ['MPCT A3', 'CONTRIBUTOR'],
  ['SOUND A2', 'CONTRIBUTOR'],
  ['PAT A2', 'CONTRIBUTOR'],
  ['PAT A3', 'CONTRIBUTOR'],
  ['RPRT A4', 'CONTRIBUTOR'],
  ['CASE A4', 'CONTRIBUTOR'],
]);

/** Ovid's lists of cited authors have at least so many commas; in other hands so many are a list too. */
const COMMAS_OF_OVID_LIST = 2;
const COMMAS_OF_ANY_LIST = 5;

/** The editors, series editors, translators and others of a record, in its order. */
export function readContributors(
  index: TagIndex,
  type: string,
  producer: Producer,
  findings: FindingList,
): readonly Contributor[] {
  const found: (PlacedName & { readonly role: Role })[] = [];
  for (const [tag, usual] of ROLES) {
    for (const value of index.all(tag)) {
      if (tag === 'A2' && isCitedAuthors(value, producer)) {
        const message = 'A2 lists the authors that the paper cites; left out.';
        findings.add('CITED_AUTHORS', value.field, message);
        continue;
      }
      const role = ROLES_BY_TYPE.get(`${type} ${tag}`) ?? usual;
      const names: PlacedName[] = [];
      readNames(value, findings, names);
      for (const { name, field } of names) found.push({ name, field, role });
    }
  }
  if (found.length === 0) return NOBODY;
  return found
    .sort((one, other) => one.field - other.field)
    .map(({ name, role }) => ({ name, role }));
}

/** Ovid's PsycINFO writes the family names of all cited authors into A2, with commas. */
function isCitedAuthors({ value }: IndexedValue, producer: Producer): boolean {
  const least = producer === 'OVID_PSYCINFO' ? COMMAS_OF_OVID_LIST : COMMAS_OF_ANY_LIST;
  return !value.includes(';') && value.split(',').length > least;
}
