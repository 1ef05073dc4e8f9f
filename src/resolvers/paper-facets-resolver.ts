import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type PaperFilter as GraphFilter, groupOrder } from '../graph/index.js';
import {
  type Axis,
  FacetArgs,
  PaperConnection,
  PaperFacet,
  type PaperFilter,
} from '../schema/index.js';
import { checkFirst } from './asked-page.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { askedFilter, groupPage, optionsFor, readGroups } from './groups/index.js';
import { readPaperFilter } from './paper-filter.js';
import { papersOf } from './paper-list.js';

/** A statement that goes over all papers of the list, and what is selected of each group. */
const costOf = ({
  args,
  childComplexity,
}: {
  readonly args: { readonly [name: string]: unknown };
  readonly childComplexity: number;
}): number => {
  const { axes, first } = args;
  const groups = typeof first === 'number' ? Math.max(first, 1) : 1;
  return (Array.isArray(axes) ? axes.length : 1) * (10 + groups * childComplexity);
};

@Resolver(() => PaperConnection)
export class PaperFacetsResolver {
  @FieldResolver(() => [PaperFacet], {
    complexity: costOf,
    description:
      'What all papers of the list are, whatever its page: for each axis the largest groups. Each axis costs a statement; more groups, other orders and two axes at once are asked for by `paperGroups`.',
  })
  async facets(
    @Root() page: object,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Args(() => FacetArgs) { axes, first }: FacetArgs,
  ) {
    if (axes.length === 0 || new Set(axes).size !== axes.length) {
      throw badArgument('axes', '"axes" takes one axis, or several different ones.');
    }
    checkFirst(first, context, (most) => `Ask for ${most}, or "paperGroups" for more of one axis.`);
    const asked = papersOf(page);
    const filter = await readPaperFilter(context, asked);
    return Promise.all(
      axes.map((axis) => facetOf(context, schema, { asked, filter, axis, first })),
    );
  }
}

async function facetOf(
  context: Context,
  schema: GraphQLSchema,
  {
    asked,
    filter,
    axis,
    first,
  }: {
    readonly asked: PaperFilter;
    readonly filter: GraphFilter;
    readonly axis: Axis;
    readonly first: number;
  },
) {
  const axes = [axis];
  const options = await optionsFor(context, schema, axes);
  const page = { limit: first, after: null };
  const read = { filter, axes, options, order: groupOrder };
  const rows = await readGroups(context, schema, read, page);
  const groups = { filter, asked: askedFilter(asked), axes, options };
  const { nodeOf, groupCount, others, withoutValue } = groupPage(context, schema, groups, rows);
  return { axis, groups: rows.map(nodeOf), groupCount, others, withoutValue };
}
