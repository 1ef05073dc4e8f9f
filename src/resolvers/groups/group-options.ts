import type { GraphQLSchema } from 'graphql';
import type { Axis, GroupOptions } from '../../graph/index.js';
import type { Context } from '../context.js';
import { institutionNamesOf } from '../network/index.js';

/** What groups on these axes need beside their papers: the forms of names, where institutions are an axis. */
export async function optionsFor(
  context: Context,
  schema: GraphQLSchema,
  axes: readonly Axis[],
): Promise<GroupOptions> {
  if (!axes.includes('INSTITUTION')) return {};
  const { forms } = await institutionNamesOf(context, schema);
  return { institutionForms: forms };
}
