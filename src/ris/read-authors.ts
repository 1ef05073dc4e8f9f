import { splitAuthors } from './author-list.js';
import type { FindingList } from './finding-list.js';
import { gluedReading } from './glued-name.js';
import { parseName } from './person-name.js';
import type { PersonName } from './reference.js';
import type { IndexedValue, TagIndex } from './tag-index.js';

/** The author tags; both occur in one record, and the order of the record is the order of authors. */
const AUTHOR_TAGS = ['AU', 'A1'] as const;

/** The authors of a record in their order. */
export function readAuthors(index: TagIndex, findings: FindingList): readonly PersonName[] {
  return index.inOrder(AUTHOR_TAGS).flatMap((field) => readNames(field, findings));
}

/** The names that one field holds, mostly one. */
export function readNames(
  { value, field }: IndexedValue,
  findings: FindingList,
): readonly PersonName[] {
  const { names, isCutShort, isAnonymous } = splitAuthors(value);
  if (isCutShort)
    findings.add('ET_AL', field, 'The list of authors ends with "et al"; the rest is unknown.');
  if (isAnonymous)
    findings.add('NO_AUTHOR_NAMED', field, `"${value}" says that no author is named.`);
  if (names.length > 1) {
    findings.add(
      'SEVERAL_AUTHORS_IN_ONE',
      field,
      `This field holds ${names.length} names; they were split.`,
    );
  }
  const people = names.map((name) => parseName(names.length === 1 && !isCutShort ? value : name));
  for (const person of people) reportGlued(person, field, findings);
  return people;
}

function reportGlued(person: PersonName, field: number, findings: FindingList): void {
  const reading = gluedReading(person);
  if (reading === null) return;
  const { given, family } = reading;
  const message = `"${person.raw}" was kept as it came; likely it is given "${given}", family "${family}".`;
  findings.add('GLUED_NAME', field, message);
}
