import { encodeFields } from '../../journal/index.js';
import { packFields, type TagsAndValues } from '../../model/index.js';
import type { TagValue } from '../../ris/index.js';
import type { RecordFields } from './record-fields.js';

/** Fields that are at hand as a list; each other form is made when somebody wants it. */
export class ListedFields implements RecordFields {
  readonly #list: readonly TagValue[];

  constructor(list: readonly TagValue[]) {
    this.#list = list;
  }

  list(): readonly TagValue[] {
    return this.#list;
  }

  encoded(): Buffer {
    return encodeFields(this.#list.map(({ tag, value }) => [tag, value]));
  }

  listed(): TagsAndValues {
    return {
      tags: this.#list.map(({ tag }) => tag),
      values: this.#list.map(({ value }) => value),
    };
  }

  packed(): Buffer {
    return packFields(this.listed());
  }
}
