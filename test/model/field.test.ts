import { describe, expect, it } from 'vitest';
import { decoderOf } from '../../src/model/field.js';
import {
  DecodeError,
  EDGES,
  type Field,
  kindName,
  mergeFields,
  NODES,
  namesOf,
  paper,
  paperFromRecords,
  pickFields,
} from '../../src/model/index.js';

const empty = Object.fromEntries(namesOf(paperFromRecords).map((name) => [name, null]));
const decode = decoderOf(paperFromRecords);
const said = (values: Readonly<Record<string, unknown>>) =>
  decode({ ...empty, type: 'JOUR', ...values });

describe('A table of properties', () => {
  it('decodes each by its kind, a missing list as empty', () => {
    expect(said({ year: 2021n })).toMatchObject({ year: 2021, isbns: [], title: null });
  });

  it('says which property has another kind', () => {
    expect(() => said({ isbns: ['x', 1] })).toThrow(
      new DecodeError('a string, found number', '.isbns[1]'),
    );
  });

  it('picks its properties from a value that has more', () => {
    const reference = { ...said({ title: 'T' }), authors: [] };
    expect(pickFields(paperFromRecords, reference)).toEqual(said({ title: 'T' }));
  });

  it.each([
    ['the first value that is given', { volume: null }, { volume: '3' }, { volume: '3' }],
    ['the longest list', { isbns: ['a'] }, { isbns: ['b', 'c'] }, { isbns: ['b', 'c'] }],
    ['a title that is not shouted', { title: 'LOUD' }, { title: 'Quiet' }, { title: 'Quiet' }],
    ['a type that says something', { type: 'GEN' }, { type: 'CHAP' }, { type: 'CHAP' }],
  ])('merges records into %s', (_what, first, second, result) => {
    expect(mergeFields(paperFromRecords, [said(first), said(second)])).toEqual(said(result));
  });
});

describe('The model', () => {
  it.each([...NODES, ...EDGES])('describes every property of %o in a sentence', (each) => {
    const fields: Readonly<Record<string, Field<unknown>>> =
      'fields' in each ? each.fields : { ...each.shown, ...each.kept };
    for (const { description } of Object.values(fields))
      expect(description).toMatch(/^[A-Z`].*\.$/);
  });

  it('names the kind of a property in words', () => {
    expect(kindName(paper.shown.isbns.kind)).toBe('list of text');
    expect(kindName(paper.shown.year.kind)).toBe('integer, or null');
  });
});
