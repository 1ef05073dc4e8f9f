import { expect, it } from 'vitest';
import { type IdentityDecision, nameMention } from '../../src/identity/index.js';
import { decisionsOn } from '../../src/naming/decisions-on-names.js';
import type { NameEntry } from '../../src/naming/name-entry.js';
import { parseName } from '../../src/ris/index.js';

const ONE = '0000-0002-1825-0097';
const TWO = '0000-0001-5109-3700';
const [FIRST, SECOND] = [`chen|wei#${ONE}`, `chen|wei#${TWO}`];

/** Names by key, each with one mention that has this ORCID. */
function names(mentions: Readonly<Record<string, string | null>>, parted: readonly string[]) {
  const entries = Object.entries(mentions).map(([key, orcid]): [string, NameEntry] => {
    const mention = nameMention({ ...parseName('Chen, Wei'), orcid });
    const known = mention === null ? [] : [{ ...mention, key }];
    return [key, { key, authors: new Map(), mentions: known, beside: new Set() }];
  });
  return { entries: new Map(entries), parted: new Set(parted) };
}

const SHARED = names({ 'chen|wei': null, [FIRST]: ONE, [SECOND]: TWO }, ['chen|wei']);
const OWN = names({ 'chen|wei': ONE }, []);

const about = (
  part:
    | { kind: 'MERGE'; members: string[]; main?: string }
    | { kind: 'NOT_SAME'; members: string[]; from: string[] },
): IdentityDecision => ({ id: 'D1', decidedAt: '2026-01-01T00:00:00Z', ...part });

it.each<[string, typeof SHARED, IdentityDecision, IdentityDecision]>([
  [
    'one of several people stays one of them',
    SHARED,
    about({ kind: 'MERGE', members: [FIRST, 'ek|nils'] }),
    about({ kind: 'MERGE', members: [FIRST, 'ek|nils'] }),
  ],
  [
    'one person has the whole name where no other ORCID is left',
    OWN,
    about({ kind: 'MERGE', members: [FIRST, 'ek|nils'] }),
    about({ kind: 'MERGE', members: ['chen|wei', 'ek|nils'] }),
  ],
  [
    'a person who is gone does not get the name',
    OWN,
    about({ kind: 'NOT_SAME', members: [SECOND], from: [FIRST] }),
    about({ kind: 'NOT_SAME', members: [SECOND], from: ['chen|wei'] }),
  ],
  [
    'a label of a thesaurus means everybody with the name',
    SHARED,
    about({ kind: 'MERGE', members: ['ek|nils', 'chen|wei'], main: 'ek|nils' }),
    about({ kind: 'MERGE', members: ['ek|nils', 'chen|wei', FIRST, SECOND], main: 'ek|nils' }),
  ],
  [
    'what replaces a label is the name itself',
    SHARED,
    about({ kind: 'MERGE', members: ['chen|wei', 'ek|nils'], main: 'chen|wei' }),
    about({ kind: 'MERGE', members: ['chen|wei', 'ek|nils'], main: 'chen|wei' }),
  ],
])('%s', (_, known, decision, expected) => {
  expect(decisionsOn(known, [decision])).toEqual([expected]);
});
