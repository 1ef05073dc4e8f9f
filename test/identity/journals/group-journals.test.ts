import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupJournals,
  type JournalEvidence,
  journalKey,
  journalTitle,
} from '../../../src/identity/index.js';

function journal(
  title: string | null,
  abbreviation: string | null = null,
  issns: string[] = [],
  otherNames: string[] = [],
) {
  const key = journalKey({ title, abbreviation, issns }) ?? '';
  return {
    key,
    titles: title === null ? [] : [title],
    abbreviations: abbreviation === null ? [] : [abbreviation],
    issns,
    otherNames,
  };
}

/** As an import would: one evidence a key. */
function gathered(named: readonly JournalEvidence[]): readonly JournalEvidence[] {
  const byKey = new Map<string, JournalEvidence[]>();
  for (const each of named) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  return [...byKey].map(([key, all]) => ({
    key,
    titles: distinct(all.flatMap(({ titles }) => titles)),
    abbreviations: distinct(all.flatMap(({ abbreviations }) => abbreviations)),
    issns: distinct(all.flatMap(({ issns }) => issns)),
    otherNames: distinct(all.flatMap(({ otherNames = [] }) => otherNames)),
  }));
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const groups = (...named: readonly JournalEvidence[]) =>
  groupJournals(gathered(named)).groups.map(({ keys }) => keys);

describe('the title of a journal as compared', () => {
  it.each([
    ['Cell cycle (Georgetown, Tex.)', 'Cell Cycle'],
    ['The Journal of Invented Botany', 'Journal of invented botany'],
    ['Soil & Water', 'Soil and Water'],
    ['Annals of Made Ecology : official journal of the Made Society', 'Annals of made ecology'],
    ['Made Ecology (Online)', 'Made Ecology'],
  ])('%s is %s', (one, two) => {
    expect(journalTitle(one)).toBe(journalTitle(two));
  });

  it.each([
    ['Proceedings (Invented University)', 'Proceedings'],
    ['Botany: Part A', 'Botany: Part B'],
    ['Made Ecology: Letters', 'Made Ecology'],
  ])('%s is not %s', (one, two) => {
    expect(journalTitle(one)).not.toBe(journalTitle(two));
  });
});

describe('one journal', () => {
  it('by print and electronic ISSN where a record has both', () => {
    const found = groups(
      journal('Journal of Invented Botany', null, ['1111-1111', '2222-2222']),
      journal('Invented Botany Journal', null, ['2222-2222']),
      journal(null, 'J Inv Bot', ['1111-1111']),
    );
    expect(found).toHaveLength(1);
  });

  it('by an abbreviation that a record gave beside the title', () => {
    const found = groups(
      journal('Journal of Invented Botany', 'J. Invent. Bot.'),
      journal(null, 'J Invent Bot'),
      journal('J. Invent. Bot.'),
    );
    expect(found).toEqual([['journal of invented botany', 'j invent bot']]);
  });

  it.each([
    ['Chinese journal of pathology', 'Zhonghua bing li xue za zhi = Chinese journal of pathology'],
    ['Chinese journal of surgery', 'Zhonghua wai ke za zhi [Chinese journal of surgery]'],
    ['Rapports inventés', 'Made Reports / Rapports inventés'],
  ])('by a title in two languages: %s', (one, both) => {
    expect(groups(journal(one), journal(both))).toHaveLength(1);
  });

  it('by a title in two languages, each of which others give alone', () => {
    const both = 'Zhonghua bing li xue za zhi = Chinese journal of pathology';
    const named = ['Chinese journal of pathology', 'Zhonghua bing li xue za zhi', both];
    expect(groups(...named.map((title) => journal(title)))).toHaveLength(1);
  });

  it.each([
    ['Global Environmental Change', 'Glob. Environ. Change'],
    ['Proceedings of the Invented Academy of Sciences of the Lake', 'Proc Invent Acad Sci'],
    ['Management Information Systems Quarterly', 'MIS Quarterly'],
    ['JAIS Journal of Acquired Immune Systems', 'Journal of Acquired Immune Systems'],
    ['Annals of Made Sceince', 'Annals of Made Science'],
    ['Research in Botany and Ecology', 'Research on Ecology and Botany'],
  ])('by records of one paper that call it %s and %s', (one, other) => {
    expect(groups(journal(one, null, [], [other]), journal(other))).toHaveLength(1);
    expect(groups(journal(one), journal(other))).toHaveLength(2);
  });

  it('by its initials', () => {
    expect(groups(journal('Invented Botany Journal', 'IBJ'), journal('IBJ'))).toHaveLength(1);
  });
});

describe('two journals', () => {
  it('where an abbreviation fits both', () => {
    const found = groups(
      journal('Journal of Invented Botany', 'J Inv Bot'),
      journal('Journal of Investigative Botany', 'J Inv Bot'),
      journal(null, 'J Inv Bot'),
    );
    expect(found).toHaveLength(3);
  });

  it('where a word of the title is left out', () => {
    expect(groups(journal('Botany Advances', 'Botany'), journal('Botany'))).toHaveLength(2);
  });

  it('after a change of name', () => {
    const old = journal('Annals of Made Botany', null, ['1111-1111']);
    expect(groups(old, journal('Made Plant Science', null, ['3333-3333']))).toHaveLength(2);
  });

  it('where an ISSN is that of a series', () => {
    const titles = ['Lakes', 'Meadows', 'Dormice', 'Glaciers'];
    expect(groups(...titles.map((title) => journal(title, null, ['1111-1111'])))).toHaveLength(4);
  });

  it.each([
    ['Nature', 'Nature Communications'],
    ['Physics of Made Fluids A', 'Physics of Made Fluids B'],
    ['MIS Quarterly Executive', 'Management Information Systems Quarterly'],
    ['EcoEvoRxiv', 'Journal of Invented Botany'],
    ['Journal of Invented Botany', 'Invented Botany'],
  ])('where records of one paper name %s and %s', (one, other) => {
    expect(groups(journal(one, null, [], [other]), journal(other))).toHaveLength(2);
  });

  it('that have other ISSNs, whatever a paper or a title in two languages says', () => {
    const [one, other] = ['Global Environmental Change', 'Glob Environ Change'];
    const both = 'Made Reports / Rapports inventés';
    const found = groups(
      journal(one, null, ['1111-1111'], [other]),
      journal(other, null, ['2222-2222']),
      journal('Made Reports', null, ['3333-3333']),
      journal('Rapports inventés', null, ['4444-4444']),
      journal(both),
    );
    expect(found).toHaveLength(4);
  });

  it('where a person says so', () => {
    const decision = {
      id: 'D1',
      decidedAt: '2026-01-01T00:00:00Z',
      kind: 'NOT_SAME',
      members: ['cell cycle'],
      from: ['cell cycle georgetown tex'],
    } as const;
    const named = [journal('Cell Cycle'), journal('Cell cycle (Georgetown, Tex.)')];
    expect(groupJournals(named, [decision]).groups).toHaveLength(2);
  });

  it('where a person says that an abbreviation is another one', () => {
    const named = [
      journal('Journal of Made Botany', 'J Made Bot'),
      journal('J Made Bot'),
      journal('Jahrbuch Made Botanik'),
    ];
    const decision = {
      id: 'D1',
      decidedAt: '2026-01-01T00:00:00Z',
      kind: 'MERGE',
      members: ['j made bot', 'jahrbuch made botanik'],
    } as const;
    expect(groupJournals(named).groups).toHaveLength(2);
    const keys = groupJournals(named, [decision]).groups.map((group) => group.keys.toSorted());
    expect(keys).toContainEqual(['j made bot', 'jahrbuch made botanik']);
    expect(keys).toHaveLength(2);
  });
});

it('gives the same journals in whatever order they come', () => {
  const made = fc
    .tuple(
      fc.constantFrom(
        null,
        'Journal of Invented Botany',
        'Invented Botany',
        'Made Ecology',
        'The Made Ecology (Online)',
        'J Inv Bot',
      ),
      fc.constantFrom(null, 'J Inv Bot', 'Made Ecol', 'Inv Bot'),
      fc.subarray(['1111-1111', '2222-2222', '3333-3333']),
      fc.subarray(['J Inv Bot', 'Made Ecology', 'Invented Botany = Botanica inventada']),
    )
    .map(([title, abbreviation, issns, others]) => journal(title, abbreviation, issns, others))
    .filter(({ key }) => key !== '');
  fc.assert(
    fc.property(fc.array(made, { maxLength: 12 }), (named) => {
      expect(groupJournals(gathered(named.toReversed()))).toEqual(groupJournals(gathered(named)));
    }),
  );
});
