import fc from 'fast-check';
import type { IdentityDecision, PaperFeatures } from '../../../src/identity/index.js';
import { type MadeRecord, madeFeatures } from './made-reference.js';

/** Few values for each field, so that records often agree, contradict and leave out. */
const madeRecord: fc.Arbitrary<MadeRecord> = fc.record({
  type: fc.constantFrom('JOUR', 'JOUR', 'CONF', 'THES'),
  title: fc.constantFrom(
    null,
    'Soil moisture and the flowering of alpine plants',
    'Soil moisture and the flowering of alpine plants in dry summers',
    'Soil mositure and the flowering of alpine plants',
    'Soil moisture and the flowering of alpine plants. Part 2',
    'Erratum: Soil moisture and the flowering of alpine plants',
    'Editorial',
    'Nitrogen in the sediments of shallow lakes',
  ),
  by: fc.constantFrom('', 'Krasuska, Marta; Lindqvist, Ove', 'Krasuska, M', 'Tanaka, Yui'),
  year: fc.constantFrom(null, 2019, 2020),
  in: fc.constantFrom(null, 'Journal of Invented Botany', 'Made Ecology'),
  volume: fc.constantFrom(null, '12', '13'),
  pages: fc.constantFrom(null, '123-129', '123-9', '200-210', 'e17'),
  doi: fc.constantFrom(null, null, '10.5555/a', '10.5555/b', '10.1101/2019.01.01.123456'),
  pmid: fc.constantFrom(null, null, null, '1', '2'),
});

export function recordFeatures(id: string): fc.Arbitrary<PaperFeatures> {
  return madeRecord.map((made) => madeFeatures(made, id));
}

/** Records with ids of their own, in no order. */
export function recordSets(
  maxLength: number,
  minLength = 0,
): fc.Arbitrary<readonly PaperFeatures[]> {
  // Without `size` fast-check keeps arrays near ten items.
  return fc
    .array(fc.tuple(madeRecord, fc.integer({ min: 0, max: 1e6 })), {
      minLength,
      maxLength,
      size: 'max',
    })
    .map((made) => made.map(([record, salt], index) => madeFeatures(record, `R${salt}-${index}`)));
}

/** Decisions about the records of a set, some of them contradicting each other. */
export function decisionsAbout(
  records: readonly PaperFeatures[],
): fc.Arbitrary<readonly IdentityDecision[]> {
  if (records.length === 0) return fc.constant([]);
  const id = fc.constantFrom(...records.map(({ recordId }) => recordId));
  const some = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
  const decision = fc.oneof(
    fc.record({ kind: fc.constant('MERGE' as const), members: some }),
    fc.record({
      kind: fc.constantFrom('SPLIT' as const, 'NOT_SAME' as const),
      members: some,
      from: some,
    }),
  );
  return fc.array(decision, { maxLength: 4 }).map((made) =>
    made.map((each, index) => ({
      id: `D${index}`,
      decidedAt: `2026-01-0${1 + (index % 3)}T00:00:00Z`,
      ...each,
    })),
  );
}
