import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { versionOf } from './graph-version.js';

/** How what is kept is made where nothing is. */
export interface Making {
  /** The version of the graph that the request found. */
  readonly version: string;
  /** Whether nothing was kept of any version before. */
  readonly isFirst: boolean;
}

/**
 * Something that is read from the graph, or made of it, and kept while the graph has the same version: of the
 * version that was asked about last. It is kept by the schema, which answers over one graph: the engine of
 * each request is another.
 */
export class KeptOfVersion<Value> {
  readonly #kept = new WeakMap<
    GraphQLSchema,
    { readonly version: string; readonly value: Value }
  >();

  /** What is kept; else what is made now. A promise that fails is not kept: whoever asks next makes it again. */
  async find(
    context: Context,
    schema: GraphQLSchema,
    make: (making: Making) => Value,
  ): Promise<Awaited<Value>> {
    const version = await versionOf(context);
    const known = this.#kept.get(schema);
    if (known?.version === version) return await known.value;
    const made = { version, value: make({ version, isFirst: known === undefined }) };
    this.#kept.set(schema, made);
    Promise.resolve(made.value).catch(() => {
      if (this.#kept.get(schema) === made) this.#kept.delete(schema);
    });
    return await made.value;
  }
}
