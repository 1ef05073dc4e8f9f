import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorWithForms,
  journalWithForms,
  type TopicForm,
  topicWithForms,
} from '../../../src/derivation/nodes/node-forms.js';
import { journalKey } from '../../../src/identity/index.js';
import type { AuthorForm } from '../../../src/naming/index.js';
import { fullName, type JournalName, type PersonName, parseName } from '../../../src/ris/index.js';
import { journalName, personName } from '../../identity/arbitrary.js';

/** A name with nothing else that a paper says of it. */
function formOf(name: PersonName): AuthorForm {
  return { name, split: null, beside: [], also: [] };
}

/** Adds forms one by one, as batches do, and all at once, as a refresh from edges does. */
function oneByOne<Form, Properties>(
  forms: readonly Form[],
  add: (before: Properties | null, more: readonly Form[]) => Properties,
): Properties | null {
  return forms.reduce<Properties | null>((before, form) => add(before, [form]), null);
}

/** Capitals come from the index, small letters from the authors. */
function topicForm(label: string): TopicForm {
  const schemes = label === label.toUpperCase() ? (['INDEX'] as const) : (['AUTHOR'] as const);
  return { label, schemes, replacedBy: label === 'SOIL' ? 'Ground' : null };
}

describe('An author, a journal and a topic end the same', () => {
  it('when names come one by one, all at once, in another order or twice', () => {
    fc.assert(
      fc.property(fc.array(personName, { minLength: 1, maxLength: 5 }), (names) => {
        const add = (before: Parameters<typeof authorWithForms>[2], more: readonly PersonName[]) =>
          authorWithForms('A1', 'lee|ada', before, more.map(formOf), 1);
        const all = add(null, names);
        expect(oneByOne(names, add)).toEqual(all);
        expect(oneByOne([...names].reverse(), add)).toEqual(all);
        expect(add(all, names)).toEqual(all);
      }),
    );
  });

  it('when titles, abbreviations and ISSNs come one by one, all at once or in another order', () => {
    // Names that are one journal, as the key decides: those without a title beside one another too.
    const names = fc
      .array(journalName, { minLength: 1, maxLength: 5 })
      .map((list) => list.filter((name) => journalKey(name) === journalKey(list[0] ?? name)))
      .filter((list) => list[0] !== undefined && journalKey(list[0]) !== null);
    fc.assert(
      fc.property(names, (list) => {
        const key = list[0] === undefined ? '' : (journalKey(list[0]) ?? '');
        const add = (
          before: Parameters<typeof journalWithForms>[2],
          more: readonly JournalName[],
        ) => journalWithForms('J1', key, before, more, 1);
        const all = add(null, list);
        expect(oneByOne(list, add)).toEqual(all);
        expect(oneByOne([...list].reverse(), add)).toEqual(all);
        expect(all.title).not.toBe('');
      }),
    );
  });

  it('when labels come one by one, all at once or in another order', () => {
    const labels = fc.array(fc.constantFrom('soil', 'Soil', 'SOIL', 'Söil'), { minLength: 1 });
    fc.assert(
      fc.property(labels, (list) => {
        const add = (before: Parameters<typeof topicWithForms>[2], more: readonly string[]) =>
          topicWithForms('T1', 'soil', before, more.map(topicForm), papersOf(before, more));
        expect(oneByOne(list, add)).toEqual(add(null, [...list].reverse()));
      }),
    );
  });
});

describe('A topic', () => {
  const add = (before: Parameters<typeof topicWithForms>[2], more: readonly string[]) =>
    topicWithForms('T1', 'soil', before, more.map(topicForm), papersOf(before, more));

  it('of one variant counts its papers alone, and each variant from the second one on', () => {
    const one = add(add(null, ['soil']), ['soil', 'soil']);
    expect(one).toMatchObject({ variants: ['soil'], variantCounts: [], paperCount: 3 });
    const two = add(one, ['Soil']);
    expect(two).toMatchObject({ variants: ['Soil', 'soil'], variantCounts: [1, 3], label: 'soil' });
    expect(add(two, ['Soil', 'Soil', 'Soil'])).toMatchObject({
      variantCounts: [4, 3],
      label: 'Soil',
    });
  });

  it('that older rules gave a count of its one variant goes on with the count of its papers', () => {
    const old = { ...add(null, ['soil', 'soil']), variantCounts: [2] };
    expect(add(old, ['soil'])).toEqual(add(null, ['soil', 'soil', 'soil']));
    expect(add(old, ['Soil'])).toEqual(add(null, ['soil', 'soil', 'Soil']));
  });
});

/** Each form of a topic is that of one paper. */
function papersOf(
  before: { readonly paperCount: number } | null,
  more: readonly unknown[],
): number {
  return (before?.paperCount ?? 0) + more.length;
}

describe('A journal that is known by an ISSN', () => {
  // The title was the first ISSN of all, which depended on which record came first.
  it('is shown by the ISSN that is its key, whichever record comes first', () => {
    const one = { title: null, abbreviation: null, issns: ['2222-2222'] };
    const both = { title: null, abbreviation: null, issns: ['2222-2222', '1111-1111'] };
    const first = journalWithForms('J1', '2222-2222', null, [one], 1);
    expect(first.title).toBe('2222-2222');
    expect(journalWithForms('J1', '2222-2222', first, [both], 2)).toEqual(
      journalWithForms('J1', '2222-2222', null, [both, one], 2),
    );
  });
});

describe('An author', () => {
  it('is shown by the fullest form, with every form kept', () => {
    const names = ['LEE, ADA', 'Lee, Ada', 'Ada Lée'].map(parseName);
    expect(authorWithForms('A1', 'lee|ada', null, names.map(formOf), 3)).toEqual({
      id: 'A1',
      key: 'lee|ada',
      name: 'Ada Lée',
      familyName: 'Lée',
      givenName: 'Ada',
      isGroup: false,
      variants: ['Ada Lée', 'LEE, ADA', 'Lee, Ada'],
      paperCount: 3,
      nameBlock: 'lee|a',
      hasMarks: false,
    });
  });

  // Two readings that look alike were told apart by which came first.
  it('is a group when any record says so, whichever comes first', () => {
    const person = { ...parseName('Lee'), isGroup: false };
    const group = { ...person, isGroup: true };
    expect(fullName(person)).toBe(fullName(group));
    for (const names of [
      [person, group],
      [group, person],
    ]) {
      expect(authorWithForms('A1', 'lee|', null, names.map(formOf), 1).isGroup).toBe(true);
    }
  });
});
