import type { GraphQLSchema } from 'graphql';
import { type Axis, type GroupOptions, institutionNames } from '../../graph/index.js';
import { NameForms } from '../../places/index.js';
import { ask, type Context, outliving } from '../context.js';
import { versionOf } from '../network/index.js';

interface KeptForms {
  readonly version: number;
  readonly forms: Promise<Readonly<Record<string, string>>>;
}

/** By the schema, which answers over one graph: the engine of each request is another. */
const kept = new WeakMap<GraphQLSchema, KeptForms>();

/**
 * For each form of an institution's name the one that is shown: "Univ Oxford" to "University of Oxford".
 * They are read once for each version of the graph.
 */
async function institutionForms(
  context: Context,
  schema: GraphQLSchema,
): Promise<Readonly<Record<string, string>>> {
  const version = await versionOf(context);
  const known = kept.get(schema);
  if (known?.version === version) return known.forms;
  const forms = readForms(outliving(context));
  kept.set(schema, { version, forms });
  // What failed is asked for again.
  forms.catch(() => kept.delete(schema));
  return forms;
}

async function readForms(context: Context): Promise<Readonly<Record<string, string>>> {
  const names = new NameForms();
  for (const { name, papers } of await ask(context, institutionNames)) names.idOf(name, papers);
  return names.replacements();
}

/** What groups on these axes need beside their papers: the forms of names, where institutions are an axis. */
export async function optionsFor(
  context: Context,
  schema: GraphQLSchema,
  axes: readonly Axis[],
): Promise<GroupOptions> {
  if (!axes.includes('INSTITUTION')) return {};
  return { institutionForms: await institutionForms(context, schema) };
}
