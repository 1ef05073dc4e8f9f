import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { sourcesOfImports } from '../graph/index.js';
import { ImportOverlap, Limit } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { importOverlap } from './import-overlap.js';

@Resolver(() => ImportOverlap)
export class ImportOverlapResolver {
  @Query(() => ImportOverlap, {
    description:
      'How many papers each of some imports brought alone, and how many each combination of them shares. A ' +
      'paper is one however many records describe it, so the numbers are those after duplicates are removed.',
  })
  async importOverlap(
    @Ctx() context: Context,
    @Limit({ list: 'overlappingImports' })
    @Arg('imports', () => [ID], { description: 'Ids of two imports or more.' })
    imports: string[],
  ): Promise<ImportOverlap> {
    const ids = [...new Set(imports)];
    if (ids.length < 2) throw badArgument('imports', 'Give at least two different imports.');
    const known = new Set((await ask(context, sourcesOfImports(ids))).map(({ id }) => id));
    const unknown = imports.findIndex((id) => !known.has(id));
    if (unknown >= 0) {
      throw badArgument(
        `imports[${unknown}]`,
        `The graph has nothing of an import with the id "${imports[unknown]}"; it brought no record, or was removed. Take one from "imports".`,
      );
    }
    return importOverlap(context.engine, ids, { signal: context.signal });
  }
}
