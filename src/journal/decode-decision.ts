import type { DecisionEntry } from './entry.js';
import { isJsonObject, isText, type JsonObject } from './json-value.js';

const SUBJECTS = ['PAPER', 'AUTHOR', 'JOURNAL', 'TOPIC', 'IMPORT'] as const;
const KINDS = ['MERGE', 'SPLIT', 'NOT_SAME', 'THESAURUS', 'REMOVE_IMPORT'] as const;

/** Reads what a person decided; null where a member is missing or of another type. */
export function decodeDecision({ decision }: JsonObject): DecisionEntry | null {
  if (!isJsonObject(decision)) return null;
  const { id, members, from, records, reason, by, decidedAt, undoneAt, undoneBy } = decision;
  const subject = SUBJECTS.find((word) => word === decision['subject']);
  const kind = KINDS.find((word) => word === decision['kind']);
  if (subject === undefined || kind === undefined || !isText(id) || !isText(reason)) return null;
  if (!isTexts(members) || !isTexts(from) || !isTexts(records) || !isText(decidedAt)) return null;
  if (!isTextOrNull(by) || !isTextOrNull(undoneAt) || !isTextOrNull(undoneBy)) return null;
  return {
    kind: 'decision',
    decision: {
      id,
      subject,
      kind,
      members,
      from,
      records,
      reason,
      by,
      decidedAt,
      undoneAt,
      undoneBy,
    },
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
