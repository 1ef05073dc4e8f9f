import type { FindingList, TagIndex } from '../reference/index.js';
import { doiInLink, doiInNote, doisOf, isRegisterId, wholeDoi } from './doi.js';

interface Place {
  readonly tag: string;
  readonly read: (value: string) => string | null;
}

/**
 * Where a DOI may stand when DO has none, in the order of trust. M1 and A2 are not among them: in
 * Ovid's PsycINFO they hold what the paper cites.
 */
const OTHER_PLACES: readonly Place[] = [
  { tag: 'UR', read: doiInLink },
  { tag: 'L2', read: doiInLink },
  { tag: 'L3', read: doiInLink },
  { tag: 'LK', read: doiInLink },
  { tag: 'M3', read: wholeDoi },
  { tag: 'AN', read: wholeDoi },
  { tag: 'ID', read: wholeDoi },
  { tag: 'DI', read: wholeDoi },
  { tag: 'C7', read: wholeDoi },
  { tag: 'N1', read: (value) => wholeDoi(value) ?? doiInNote(value) },
];

/** The DOI of a record, or null. */
export function readDoi(index: TagIndex, findings: FindingList): string | null {
  let first: string | null = null;
  for (const { value, field } of index.all('DO')) {
    const dois = doisOf(value);
    if (dois.length === 0) reportNone(value, field, findings);
    for (const doi of dois) {
      first ??= doi;
      if (doi !== first)
        findings.add('SECOND_DOI', field, `A second DOI, ${doi}; ${first} counts.`);
    }
  }
  return first ?? fromOtherPlaces(index, findings);
}

function reportNone(value: string, field: number, findings: FindingList): void {
  const text = value.slice(0, 60);
  if (isRegisterId(value)) {
    findings.add('REGISTER_ID', field, `"${text}" is an id of the CENTRAL register; left out.`);
  } else findings.add('UNREADABLE_DOI', field, `"${text}" holds no DOI.`);
}

function fromOtherPlaces(index: TagIndex, findings: FindingList): string | null {
  for (const { tag, read } of OTHER_PLACES) {
    for (const { value, field } of index.all(tag)) {
      const doi = read(value);
      if (doi === null) continue;
      findings.add('DOI_FROM_OTHER_FIELD', field, `The DOI ${doi} was found in ${tag}.`);
      return doi;
    }
  }
  return null;
}
