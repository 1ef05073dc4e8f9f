import { interpretRecord, type TagValue } from '../../src/ris/index.js';
import { code, type GeneratedPage, generatedBy, page, table } from './markdown.js';

/** Values of which each field of a reference takes one at least. */
const SAMPLES = [
  'A plain sentence of six words',
  'Meerlo, Ida K.',
  '2021/12/01',
  '1234-5679',
  '978-3-16-148410-0',
  '10.5555/a.b',
  '212-231',
  '212',
  '4109262',
  'PMC4109262',
  'https://example.org/paper',
  'eng',
  '0000-0002-1825-0097',
];

/** The kinds of record whose tags differ. */
const TYPES = ['JOUR', 'BOOK', 'CHAP', 'CONF', 'THES', 'RPRT'] as const;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const TAGS = LETTERS.flatMap((first) => [...LETTERS, ...'0123456789'].map((next) => first + next));

/** Set by the program whatever a tag holds. */
const NOT_FROM_TAGS = new Set(['type']);

/**
 * Which tag becomes which field. It is found by asking the reader itself: each tag is read with values
 * of every kind, in records of several types, and the fields that get a value are noted.
 */
export function tagsPage(): GeneratedPage {
  const found = fieldsByTag();
  const byField = new Map<string, string[]>();
  for (const [tag, fields] of found) {
    for (const [field, types] of fields) {
      const shown =
        types.size === TYPES.length ? code(tag) : `${code(tag)} (${[...types].join(', ')})`;
      byField.set(field, [...(byField.get(field) ?? []), shown]);
    }
  }
  const inOrder = [...byField].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const fieldRows = inOrder.map(([field, tags]) => [code(field), tags.join(', ')]);
  const tagRows = [...found].map(([tag, fields]) => [
    code(tag),
    [...fields.keys()].map(code).join(', '),
  ]);
  return {
    path: 'docs/reference/ris-tags.md',
    text: page(
      generatedBy('what src/ris makes of each tag'),
      '# RIS tags',
      'Which tag of a record becomes which field of a paper. Every other tag is kept with the record and is exported again, but no field is read from it. Some tags depend on the producer of a file (Ovid, Scopus, Embase and others write different things into the same tag); this page shows what holds without knowing one. Where several tags give one field, the reader takes the best by the rules of that field.',
      '## By field',
      'Types in brackets: the tag gives the field only in records of these types.',
      table(['Field', 'Tags'], fieldRows),
      '## By tag',
      table(['Tag', 'Fields'], tagRows),
    ),
  };
}

/** The fields in the order of the reference. */
const FIELDS = Object.keys(interpretRecord([]).reference);
const placeOf = (field: string) => FIELDS.indexOf(field.split('.')[0] ?? '');

type Types = ReadonlySet<string>;

/** What a record has besides the tag: an ISSN needs a journal, an address an author. */
const SURROUNDINGS: readonly (readonly TagValue[])[] = [
  [],
  [
    { tag: 'AU', value: 'Hesteranek, Jonas' },
    { tag: 'JO', value: 'Journal of Imagined Systems' },
  ],
];

function fieldsByTag(): ReadonlyMap<string, ReadonlyMap<string, Types>> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const type of TYPES) {
    for (const surroundings of SURROUNDINGS) {
      const record = [{ tag: 'TY', value: type }, ...surroundings];
      const before = shownFields(record);
      for (const tag of TAGS) {
        for (const field of fieldsGained(record, before, tag)) {
          const fields = found.get(tag) ?? new Map<string, Set<string>>();
          found.set(tag, fields.set(field, (fields.get(field) ?? new Set()).add(type)));
        }
      }
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The fields that a tag changes with one of the samples. */
function fieldsGained(
  record: readonly TagValue[],
  before: ReadonlyMap<string, string>,
  tag: string,
): ReadonlySet<string> {
  const gained = SAMPLES.flatMap((value) =>
    [...shownFields([...record, { tag, value }])]
      .filter(([field, shown]) => !NOT_FROM_TAGS.has(field) && before.get(field) !== shown)
      .map(([field]) => field),
  );
  return new Set(gained);
}

/** The fields of a reference as texts; a journal is shown as its three parts. */
function shownFields(fields: readonly TagValue[]): ReadonlyMap<string, string> {
  const { journal, ...rest } = interpretRecord(fields).reference;
  const parts = Object.entries(journal ?? {}).map(([name, value]) => [`journal.${name}`, value]);
  return new Map(
    [...Object.entries(rest), ...parts]
      .map(([name, value]) => [String(name), JSON.stringify(value)] as const)
      .filter(([, text]) => text !== 'null' && text !== '[]'),
  );
}
