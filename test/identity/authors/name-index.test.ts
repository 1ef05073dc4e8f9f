import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AuthorEvidence } from '../../../src/identity/authors/author-evidence.js';
import { fullestFirst } from '../../../src/identity/authors/fullest-first.js';
import { joinBlock } from '../../../src/identity/authors/join-block.js';
import type { NameIndex, NamePair } from '../../../src/identity/authors/name-index.js';
import { ConstrainedUnion } from '../../../src/identity/constrained-union.js';
import { evidenceOf, type MadeMention } from './made-authors.js';

/** Leaves nothing out: every name of the block is compared with every other. */
function everyPair(names: readonly AuthorEvidence[]): NameIndex {
  const pairs = names.flatMap((to, place) =>
    names.slice(place + 1).map((from): NamePair => [to, from]),
  );
  return { spellings: () => pairs, orcids: () => pairs, fuller: () => names, like: () => names };
}

const givenName = fc.constantFrom(
  ...'L|L A|L A B|L B|LA|Li|Lei|Lei A|Lei Anna|L Anna|Li-Na|Lina|Li Na|Lea|Lae|L. Anna B|Løne|Loene|Lone|A'.split(
    '|',
  ),
);
const mention: fc.Arbitrary<MadeMention> = fc
  .record({
    given: givenName,
    suffix: fc.constantFrom('', '', '', ', Jr'),
    family: fc.constantFrom('Wang', 'Wang', 'van Wang', 'Waang'),
    with: fc.constantFrom('', 'Nowacki, Jan', 'Nowacki, J; Lindqvist, Ove', 'Wang, L'),
    journal: fc.constantFrom('a', 'b'),
    topics: fc.constantFrom([], ['x'], ['x', 'y']),
    orcid: fc.constantFrom('', '', '', '0000-0002-1825-0097', '0000-0001-5109-3700'),
  })
  .map(({ given, suffix, family, orcid, ...made }) => ({
    name: `${family}, ${given}${suffix}`,
    ...made,
    ...(orcid === '' ? {} : { orcid }),
  }));
const blocks = fc
  .array(mention, { minLength: 2, maxLength: 30, size: 'max' })
  .map((mentions) => evidenceOf(mentions).toSorted(fullestFirst));

/** What decisions of people made of a block before the rules come. */
function unionOf(names: readonly AuthorEvidence[], decided: readonly number[]): ConstrainedUnion {
  const union = new ConstrainedUnion();
  const keyAt = (at: number): string => names[at % names.length]?.key ?? '';
  const [a = 0, b = 0, c = 0, d = 0] = decided;
  if (decided.length > 1) union.unite(keyAt(a), keyAt(b));
  if (decided.length > 3) union.part(keyAt(c), keyAt(d));
  return union;
}

const decided = fc.array(fc.nat(100), { maxLength: 4 });

it('gives what comparing every pair of a block gives', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, decided, async (names, decisions) => {
      const evidence = new Map(names.map((name) => [name.key, name]));
      const [ours, all] = [unionOf(names, decisions), unionOf(names, decisions)];
      const { joins, possible } = await joinBlock(names, { union: ours, evidence });
      const pairwise = await joinBlock(names, { union: all, evidence }, everyPair(names));
      expect(joins).toEqual(pairwise.joins);
      expect(possible).toEqual(pairwise.possible);
    }),
    { numRuns: 500 },
  );
});

it('joins the same and lists the same of a name when it is asked only about that one', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, decided, fc.nat(100), async (names, decisions, at) => {
      const evidence = new Map(names.map((name) => [name.key, name]));
      const key = names[at % names.length]?.key ?? '';
      const listed = new Set([key]);
      const [one, whole] = [unionOf(names, decisions), unionOf(names, decisions)];
      const asked = await joinBlock(names, { union: one, evidence, listed });
      const all = await joinBlock(names, { union: whole, evidence });
      expect(asked.joins).toEqual(all.joins);
      const about = ({ a, b }: { readonly a: string; readonly b: string }) =>
        a === key || b === key;
      expect(asked.possible.filter(about)).toEqual(all.possible.filter(about));
    }),
    { numRuns: 500 },
  );
});
