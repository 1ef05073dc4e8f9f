import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorId,
  authorKey,
  authorKeyOf,
  bestForm,
  importId,
  journalKey,
  paperId,
  recordId,
} from '../../src/identity/index.js';
import { paperKey } from '../../src/identity/paper-key.js';

import { parseName } from '../../src/ris/index.js';
import { topicKey } from '../../src/topics/index.js';
import { journalName, personName, reference, words } from './arbitrary.js';

describe('authorKey', () => {
  it.each([
    ['Krasuska, Marta', 'Marta Krasuska'],
    ['KRASUSKA, MARTA', 'Krasuska, Marta'],
    ['Núñez, José', 'Jose Nunez'],
    ['van der Berg, Anna', 'Anna van der Berg'],
    ["O'Brien, Pat", 'O’Brien, Pat'],
  ])('knows %j and %j as one person', (one, other) => {
    expect(authorKeyOf(one)).toBe(authorKeyOf(other));
    expect(authorKeyOf(one)).not.toBeNull();
  });

  it.each([
    ['Krasuska, M.', 'Krasuska, Marta'],
    ['Ford, Henry, Jr', 'Ford, Henry'],
    ['Lee, Ann', 'Leeann'],
    ['Martin, George', 'George, Martin'],
  ])('never takes %j for %j', (one, other) => {
    expect(authorKeyOf(one)).not.toBe(authorKeyOf(other));
  });

  it('is null for a name without a letter or digit', () => {
    expect([authorKeyOf('?'), authorKeyOf(''), authorKeyOf(' . ')]).toEqual([null, null, null]);
  });

  it('is the same whatever the case and whether accents are composed', () => {
    fc.assert(
      fc.property(personName, (name) => {
        const other = {
          ...name,
          family: name.family.toUpperCase().normalize('NFD'),
          given: name.given.toLowerCase().normalize('NFD'),
        };
        expect(authorKey(other)).toBe(authorKey(name));
      }),
    );
  });

  it('says nothing of how the name was written, nor that it is a group', () => {
    const name = parseName('Lee, Ada');
    const other = { ...name, raw: 'x', isGroup: true };
    expect(authorKey(other)).toBe(authorKey(name));
  });
});

describe('paperKey', () => {
  const base = fc.sample(reference, { numRuns: 1, seed: 1 })[0];

  it('is the DOI where there is one, whatever else the record says', () => {
    fc.assert(
      fc.property(reference, (each) => {
        expect(paperKey({ ...each, doi: '10.1/x' }, 'R1')).toBe('doi:10.1/x');
      }),
    );
  });

  it('is else made of title, year and first family name, without regard to case', () => {
    if (base === undefined) throw new Error('fast-check gave no sample');
    const family = parseName('Lée, Ada');
    const paper = { ...base, doi: null, title: 'A Title!', year: 2020, authors: [family] };
    expect(paperKey(paper, 'R1')).toBe('title:a title|2020|lee');
    expect(paperKey({ ...paper, year: null, authors: [] }, 'R1')).toBe('title:a title||');
  });

  it('is the record alone where there is neither DOI nor title', () => {
    fc.assert(
      fc.property(reference, fc.constantFrom(null, '', '?!'), (each, title) => {
        expect(paperKey({ ...each, doi: null, title }, 'R7')).toBe('record:R7');
      }),
    );
  });
});

describe('journalKey and topicKey', () => {
  it('know a journal by title, else abbreviation, else its first ISSN', () => {
    const issns = ['1234-567X'];
    expect(journalKey({ title: 'The Soil', abbreviation: 'Soil', issns })).toBe('the soil');
    expect(journalKey({ title: null, abbreviation: 'Soil', issns })).toBe('soil');
    expect(journalKey({ title: '?', abbreviation: null, issns })).toBe('1234-567X');
    expect(journalKey({ title: null, abbreviation: null, issns: [] })).toBeNull();
  });

  it('are null or without blanks at their ends', () => {
    fc.assert(
      fc.property(journalName, words, (name, label) => {
        for (const key of [journalKey(name), topicKey(label)]) {
          if (key !== null) expect(key).toMatch(/^\S(?:.*\S)?$/u);
        }
      }),
    );
  });
});

describe('ids', () => {
  const fields = fc.array(fc.record({ tag: fc.constantFrom('TY', 'AU', 'T1'), value: words }));

  it('are a letter and 24 hexadecimal digits', () => {
    expect(authorId('lee|ada')).toMatch(/^A[0-9a-f]{24}$/);
    expect(paperId('doi:10.1/x')).toMatch(/^P[0-9a-f]{24}$/);
    expect(importId('a.ris', 'digest')).toMatch(/^I[0-9a-f]{24}$/);
  });

  // A person's bookmark and a second import rest on these values, so they must never change.
  it('are the same on every machine and in every version', () => {
    expect(authorId('krasuska|marta')).toBe('Af8652a6d0e49a786dca9cbde');
  });

  it('of records differ exactly where tags or values or their order differ', () => {
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(recordId(a) === recordId(b)).toBe(isSame);
      }),
    );
  });

  it('of records do not see where in the file a field stood', () => {
    const field = { tag: 'TY', value: 'JOUR' };
    expect(recordId([Object.assign({ line: 7, column: 1 }, field)])).toBe(recordId([field]));
  });
});

describe('bestForm', () => {
  it.each([
    [['ADA LEE', 'Ada Lee', 'ada lee'], 'Ada Lee'],
    [['Jose Nunez', 'José Núñez'], 'José Núñez'],
    [['Ada Lee', 'Ada Mary Lee'], 'Ada Mary Lee'],
    [[], ''],
  ])('of %j is %j', (forms, best) => {
    expect(bestForm(forms)).toBe(best);
  });

  const forms = fc.array(words, { maxLength: 6 });

  it('is one of the forms, in whatever order they come', () => {
    fc.assert(
      fc.property(forms, (list) => {
        const best = bestForm(list);
        if (list.length > 0) expect(list).toContain(best);
        expect(bestForm([...list].reverse())).toBe(best);
        expect(bestForm([...list, ...list])).toBe(best);
      }),
    );
  });

  it('of the best of two lists is the best of both together', () => {
    fc.assert(
      fc.property(forms, forms, (a, b) => {
        expect(bestForm([bestForm(a), bestForm(b)])).toBe(bestForm([...a, ...b]));
      }),
    );
  });
});
