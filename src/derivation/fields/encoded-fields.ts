import type { RecordEntry } from '../../journal/index.js';
import { packFields, type TagsAndValues } from '../../model/index.js';
import type { TagValue } from '../../ris/index.js';
import type { RecordFields } from './record-fields.js';

/** Fields that another thread has encoded, and packed where the engine wants them so; read only where somebody asks. */
export class EncodedFields implements RecordFields {
  readonly #encoded: Buffer;
  readonly #packed: Buffer | null;

  constructor(encoded: Buffer, packed: Buffer | null) {
    this.#encoded = encoded;
    this.#packed = packed;
  }

  list(): readonly TagValue[] {
    return this.#pairs().map(([tag, value]) => ({ tag, value }));
  }

  encoded(): Buffer {
    return this.#encoded;
  }

  listed(): TagsAndValues {
    const pairs = this.#pairs();
    return { tags: pairs.map(([tag]) => tag), values: pairs.map(([, value]) => value) };
  }

  packed(): Buffer {
    return this.#packed ?? packFields(this.listed());
  }

  #pairs(): RecordEntry['fields'] {
    return JSON.parse(this.#encoded.toString());
  }
}
