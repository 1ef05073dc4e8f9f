import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHOR_RULES } from '../../../src/identity/authors/author-rules.js';
import { type AuthorEvidence, joinNames, nameBlock } from '../../../src/identity/index.js';
import { evidenceOf, type MadeMention } from './made-authors.js';

const people = async (mentions: readonly MadeMention[]) =>
  (await joinNames(evidenceOf(mentions))).people.map(({ keys }) => keys);

const NOWAK = { with: 'Nowacki, Jan' };
const MARTA: MadeMention = { name: 'Krasuska, Marta', ...NOWAK };

describe('names of one person', () => {
  it.each<[string, MadeMention, MadeMention]>([
    ['initials with a shared co-author', MARTA, { name: 'Krasuska, M.', with: 'Nowacki, J.' }],
    ['two initials', MARTA, { name: 'Krasuska, M. A.', ...NOWAK }],
    [
      'initials in one word',
      { ...MARTA, name: 'Krasuska, Marta Anna' },
      { name: 'Krasuska MA', ...NOWAK },
    ],
    ['a middle initial', MARTA, { name: 'Krasuska, Marta A.', ...NOWAK }],
    [
      'a first initial and a middle name',
      { ...MARTA, name: 'Krasuska, Marta Anna' },
      { name: 'Krasuska, M. Anna', ...NOWAK },
    ],
    ['a hyphen', { name: 'Dubosc, Jean-Pierre' }, { name: 'Dubosc, Jeanpierre' }],
    ['ö for oe', { name: 'Köster, Jürgen', ...NOWAK }, { name: 'Koester, Juergen', ...NOWAK }],
    ['ø for oe', { name: 'Sørby, Nils', ...NOWAK }, { name: 'Soerby, N', ...NOWAK }],
    ['a particle', { name: 'van der Bergh, Piet', ...NOWAK }, { name: 'Bergh, P', ...NOWAK }],
    [
      'an equal ORCID',
      { ...MARTA, with: '', orcid: '0000-0002-1825-0097' },
      { name: 'Krasuska, M', orcid: '0000-0002-1825-0097' },
    ],
    [
      'journal and topics',
      { ...MARTA, journal: 'j', topics: ['a', 'b'] },
      { name: 'Krasuska, M', journal: 'j', topics: ['a', 'b'] },
    ],
    [
      'an affiliation',
      { ...MARTA, at: ['invented institute'] },
      { name: 'Krasuska, M', at: ['invented institute'] },
    ],
    [
      "a namesake's number",
      { name: 'Krasuska 0002, Marta', ...NOWAK },
      { name: 'Krasuska, Marta', ...NOWAK },
    ],
  ])('are joined: %s', async (_, one, two) => {
    expect(await people([one, two])).toHaveLength(1);
  });

  it('are known by the fullest', async () => {
    const [keys] = await people([{ name: 'Krasuska, M', ...NOWAK }, MARTA]);
    expect(keys).toEqual(['krasuska|marta', 'krasuska|m']);
  });
});

describe('names of two people', () => {
  it.each<[string, MadeMention, MadeMention]>([
    ['without evidence', MARTA, { name: 'Krasuska, M.' }],
    ['another initial', MARTA, { name: 'Krasuska, K.', ...NOWAK }],
    [
      "two namesakes' numbers",
      { name: 'Krasuska 0002, Marta', ...NOWAK },
      { name: 'Marta Krasuska 0003', ...NOWAK },
    ],
    ["a namesake's number on one", { name: 'Krasuska 0002, Marta' }, { name: 'Krasuska, Marta' }],
    [
      'another middle initial',
      { ...MARTA, name: 'Krasuska, Marta A.' },
      { name: 'Krasuska, Marta B.', ...NOWAK },
    ],
    [
      'different ORCIDs',
      { ...MARTA, orcid: '0000-0002-1825-0097' },
      { name: 'Krasuska, M', ...NOWAK, orcid: '0000-0001-5109-3700' },
    ],
    [
      'another suffix',
      { name: 'Ford, Henry, Jr.', ...NOWAK },
      { name: 'Ford, Henry, III', ...NOWAK },
    ],
    [
      'both on one paper',
      { ...MARTA, with: 'Nowacki, Jan; Krasuska, M.' },
      { name: 'Krasuska, M.', with: 'Nowacki, Jan; Krasuska, Marta' },
    ],
    ['a vowel before ue', { name: 'Bauer, Ann', ...NOWAK }, { name: 'Baur, Ann', ...NOWAK }],
    [
      'a common name and one co-author',
      { name: 'Li, Xia', ...NOWAK },
      { name: 'Li, X.', ...NOWAK },
    ],
  ])('stay apart: %s', async (_, one, two) => {
    expect(await people([one, two])).toHaveLength(2);
  });

  it('stay apart where two full names fit, and both are listed', async () => {
    const two = [MARTA, { name: 'Krasuska, Monika', ...NOWAK }, { name: 'Krasuska, M', ...NOWAK }];
    const { people: found, possible } = await joinNames(evidenceOf(two));
    expect(found).toHaveLength(3);
    expect(possible).toEqual([
      expect.objectContaining({
        a: 'krasuska|m',
        b: 'krasuska|marta',
        because: 'SEVERAL_NAMES_FIT',
      }),
      expect.objectContaining({ a: 'krasuska|m', b: 'krasuska|monika', score: 3 }),
    ]);
  });

  it('are listed with nobody where a name fits a crowd, and with all that are asked for where it does not', async () => {
    const crowd = (size: number): readonly MadeMention[] =>
      Array.from({ length: size }, (_, at) => ({ name: `Krasuska, Ma${'abc'.repeat(1 + at)}` }));
    const listed = async (size: number) => {
      const mentions = [...crowd(size), { name: 'Krasuska, M' }];
      return (await joinNames(evidenceOf(mentions))).possible.length;
    };
    expect(await listed(AUTHOR_RULES.listedFrom)).toBe(AUTHOR_RULES.listed);
    expect(await listed(AUTHOR_RULES.listedFrom + 1)).toBe(0);
  });

  it('take a join back when a second full name comes', async () => {
    const before = [MARTA, { name: 'Krasuska, M', ...NOWAK }];
    expect(await people(before)).toHaveLength(1);
    expect(await people([...before, { name: 'Krasuska, Monika' }])).toHaveLength(3);
  });

  it('stay apart where two middle initials fit one name', async () => {
    const rivals = [
      MARTA,
      { name: 'Krasuska, M. A.', ...NOWAK },
      { name: 'Krasuska, M. B.', ...NOWAK },
    ];
    expect(await people(rivals)).toHaveLength(3);
  });
});

describe('people who share a name, each with an ORCID', () => {
  const ONE: MadeMention = { name: 'Krasuska, Marta', orcid: '0000-0002-1825-0097', ...NOWAK };
  const TWO: MadeMention = { ...ONE, orcid: '0000-0001-5109-3700', with: 'Tanakawa, Yui' };
  const NONE: MadeMention = { name: 'Krasuska, Marta' };
  it.each<[string, readonly MadeMention[], number]>([
    ['are two', [ONE, TWO], 2],
    ['without evidence, papers that have no ORCID are a third', [ONE, TWO, NONE], 3],
    ['with a co-author of one, such papers are the one’s', [ONE, TWO, { ...NONE, ...NOWAK }], 2],
    [
      'with co-authors of both, they are nobody’s',
      [ONE, TWO, { ...NONE, with: 'Nowacki, Jan; Tanakawa, Yui' }],
      3,
    ],
    [
      'with less for the one than the bar above the other, they are nobody’s',
      [
        { ...ONE, journal: 'j' },
        { ...TWO, journal: 'j' },
        { ...NONE, journal: 'j', topics: ['a'] },
      ],
      3,
    ],
    ['initials that fit both are nobody’s', [ONE, TWO, { name: 'Krasuska, M', ...NOWAK }], 3],
    ['initials with an ORCID are the one’s', [ONE, TWO, { ...ONE, name: 'Krasuska, M' }], 2],
    [
      'a fuller name that fits both is neither',
      [ONE, TWO, { ...MARTA, name: 'Krasuska, Marta A' }],
      3,
    ],
    [
      'a hyphen more is no evidence',
      [
        { ...ONE, name: 'Dubosc, Jean-Pierre' },
        { ...TWO, name: 'Dubosc, Jean-Pierre' },
        { name: 'Dubosc, Jeanpierre' },
      ],
      3,
    ],
  ])('%s', async (_, mentions, expected) => {
    expect(await people(mentions)).toHaveLength(expected);
    expect(await people(mentions.toReversed())).toEqual(await people(mentions));
  });
});

it('joins a common name where there is much evidence', async () => {
  const much = { with: 'Nowacki, Jan; Lindqvist, Ove', journal: 'j', topics: ['a'] };
  expect(
    await people([
      { name: 'Li, Xia', ...much },
      { name: 'Li, X.', ...much },
    ]),
  ).toHaveLength(1);
});

it('lets decisions join and part names, of other blocks too', async () => {
  const at = '2026-01-01T00:00:00Z';
  const evidence = evidenceOf([
    MARTA,
    { name: 'Krasuska, M', ...NOWAK },
    { name: 'Zielona, Marta' },
  ]);
  const joined = await joinNames(evidence, [
    { id: 'D1', decidedAt: at, kind: 'MERGE', members: ['krasuska|marta', 'zielona|marta'] },
    {
      id: 'D2',
      decidedAt: at,
      kind: 'NOT_SAME',
      members: ['krasuska|m'],
      from: ['krasuska|marta'],
    },
  ]);
  expect(joined.people.map(({ keys }) => keys)).toEqual([
    ['krasuska|m'],
    ['krasuska|marta', 'zielona|marta'],
  ]);
});

it.each([
  ['Krasuska, M', 'Krasuska, Marta', 'Krasuska, Monika'],
  ['Krasuska, Marta', 'Krasuska, Marta A', 'Krasuska, Marta B'],
])('takes "%s", decided to be "%s", for no other: not for "%s"', async (short, full, other) => {
  const evidence = evidenceOf([short, full, other].map((name) => ({ ...NOWAK, name })));
  const members = [short, full].map((name) => name.toLowerCase().replace(', ', '|'));
  const decision = { id: 'D1', decidedAt: '2026-01-01T00:00:00Z', kind: 'MERGE', members } as const;
  const { people: all } = await joinNames(evidence, [decision]);
  const withFull = all.find(({ keys }) => keys.length > 1);
  expect(withFull?.keys.toSorted()).toEqual(members.toSorted());
});

const mention: fc.Arbitrary<MadeMention> = fc.record({
  name: fc.constantFrom(
    'Krasuska, M',
    'Krasuska, M A',
    'Krasuska, Marta',
    'Krasuska, Marta A',
    'Krasuska, Monika',
    'Kräsuska, M',
    'Kraesuska, Marta',
    'Krasuska, Marta, Jr',
    'Li, X',
    'Li, Xia',
    'Li, Xiaoming',
    'Li, Xiao-Ming',
  ),
  with: fc.constantFrom('', 'Nowacki, Jan', 'Nowacki, J; Kim, Min', 'Krasuska, M'),
  journal: fc.constantFrom('a', 'b'),
  topics: fc.constantFrom([], ['x'], ['x', 'y']),
});

const withOrcid = fc.tuple(
  mention,
  fc.constantFrom('', '', '', '0000-0002-1825-0097', '0000-0001-5109-3700'),
);
const mentions = fc
  .array(withOrcid, { maxLength: 14, size: 'max' })
  .map((made) => made.map(([each, orcid]) => (orcid === '' ? each : { ...each, orcid })));

describe('the laws of joining', () => {
  it('gives the same people in whatever order mentions come', async () => {
    return fc.assert(
      fc.asyncProperty(mentions, fc.infiniteStream(fc.nat()), async (made, salts) => {
        const shuffled = made
          .map((each) => ({ each, at: salts.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(await joinNames(evidenceOf(shuffled))).toEqual(await joinNames(evidenceOf(made)));
      }),
    );
  });

  it('gives for one block what it gives for all', async () => {
    return fc.assert(
      fc.asyncProperty(mentions, async (made) => {
        const all = evidenceOf(made);
        const isLi = ({ family, given }: AuthorEvidence): boolean =>
          nameBlock(family, given) === 'li|x';
        const near = await joinNames(all.filter(isLi));
        const whole = await joinNames(all);
        const keys = new Set(all.filter(isLi).map(({ key }) => key));
        expect(near.people).toEqual(whole.people.filter(({ key }) => keys.has(key)));
        expect(near.joins).toEqual(whole.joins.filter(({ from }) => keys.has(from)));
        expect(near.possible).toEqual(whole.possible.filter(({ a }) => keys.has(a)));
      }),
    );
  });

  it('never joins people with different ORCIDs or two names of one paper', async () => {
    return fc.assert(
      fc.asyncProperty(mentions, async (made) => {
        const evidence = new Map(evidenceOf(made).map((each) => [each.key, each]));
        const { people: joined } = await joinNames([...evidence.values()]);
        for (const { keys } of joined) {
          const orcids = new Set(
            keys.flatMap((key) => evidence.get(key)?.orcids.slice(0, 1) ?? []),
          );
          const hasTwoInOneKey = keys.some((key) => (evidence.get(key)?.orcids.length ?? 0) > 1);
          if (!hasTwoInOneKey) expect(orcids.size).toBeLessThan(2);
          const beside = keys.flatMap((key) => evidence.get(key)?.besideKeys ?? []);
          expect(beside.filter((key) => keys.includes(key))).toEqual([]);
        }
      }),
    );
  });
});

it('lets other work have its turn while it joins the names of a crowded block', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const given = letters.flatMap((one) => letters.map((two) => `L${one}n${two}a`));
  const crowd = ['L', ...given].map((name) => ({ name: `Wang, ${name}`, ...NOWAK }));
  const order: string[] = [];
  setTimeout(() => order.push('other work'), 1);
  await joinNames(evidenceOf(crowd));
  order.push('joined');
  expect(order).toEqual(['other work', 'joined']);
});
