import { isFilter, type PaperFilter } from '../../api/index.js';
import { givenFields, valueIn } from './conditions.js';
import { FIELDS, type FieldName, isFieldName, type ValueSource } from './fields.js';
import { CHOICE, formOf, LIST } from './values.js';

/** A value that has a name, and where its field's values are chosen from. */
interface NamedValue {
  readonly from: ValueSource;
  readonly value: string;
}

/** Where the values of a field are chosen from; null where they are written. */
export function sourceOf(name: FieldName): ValueSource | null {
  const field = FIELDS[name];
  if (field.form === 'single') return sourceOf(field.of);
  return 'from' in field ? field.from : null;
}

/** All values of a filter that have names, also of filters in it. */
export function namedValues(filter: PaperFilter): readonly NamedValue[] {
  return givenFields(filter)
    .filter(isFieldName)
    .flatMap((name) => {
      const value = valueIn(filter, name);
      if (FIELDS[name].form === 'filters') {
        return [value].flat().filter(isFilter).flatMap(namedValues);
      }
      const from = sourceOf(name);
      return from === null ? [] : textsOf(value).map((text) => ({ from, value: text }));
    });
}

/** The texts of a value, or of a list, or of a choice. */
function textsOf(value: unknown): readonly string[] {
  const list = formOf(LIST, value);
  if (list !== null) return list;
  const { any, all, none } = formOf(CHOICE, value) ?? {};
  return [any, all, none].flatMap((texts) => texts ?? []);
}
