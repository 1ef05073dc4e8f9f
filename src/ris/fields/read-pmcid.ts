import type { TagIndex } from '../reference/index.js';

/** Fields that hold nothing but the number: EndNote's C2, Web of Science's and others' own. */
const NUMBER_TAGS = ['C2', 'U2', 'AN', 'ID', 'M2'] as const;
/** Links to the full text. */
const LINK_TAGS = ['UR', 'L1', 'L2', 'L3', 'L4', 'LK'] as const;

const WHOLE = /^(?:PMCID:?\s*)?PMC(\d{3,9})\b/i;
const IN_LINK =
  /(?:ncbi\.nlm\.nih\.gov|europepmc\.org|pubmedcentral)\S{0,80}?\bPMC(\d{3,9})(?!\d)/i;
const IN_NOTE = /\bPMC(?:ID)?:?\s*PMC(\d{3,9})(?!\d)/i;
/** Fields of free use that hold ids with a label. */
const NOTE_TAGS = ['N1', 'AN', 'M1', 'M2', 'M3', 'U1', 'U2', 'U3'] as const;
/** Identifiers stand early in a field. */
const REACH = 2000;

/** The PubMed Central number of a record, as `PMC4109262`, or null where nothing proves one. */
export function readPmcid(index: TagIndex): string | null {
  return (
    search(index, NUMBER_TAGS, WHOLE) ??
    search(index, LINK_TAGS, IN_LINK) ??
    search(index, NOTE_TAGS, IN_NOTE)
  );
}

function search(index: TagIndex, tags: readonly string[], pattern: RegExp): string | null {
  for (const tag of tags) {
    for (const { value } of index.all(tag)) {
      if (!value.includes('PMC') && !value.includes('mc')) continue;
      const text = value.length > REACH ? value.slice(0, REACH) : value;
      const digits = pattern.exec(text)?.[1];
      if (digits !== undefined) return `PMC${digits}`;
    }
  }
  return null;
}
