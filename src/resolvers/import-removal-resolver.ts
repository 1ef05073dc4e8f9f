import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { ImportRemoval as Removal } from '../naming/index.js';
import { ImportRemoval, Limit } from '../schema/index.js';
import type { Context } from './context.js';
import { BY, deciding, REASON, toDecision } from './deciding.js';

@Resolver(() => ImportRemoval)
export class ImportRemovalResolver {
  @Mutation(() => ImportRemoval, {
    description:
      'Takes an import out: the records that only it brought, and all that only they described. The graph is ' +
      'then what it would be if the import had never come. It is a decision: `decisions` lists it, and ' +
      '`undoDecision` brings all of it back, as does importing the source again. A large import goes on leaving ' +
      'after the answer: `isApplied` of its decision is false until all is out.',
  })
  removeImport(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of an import.' }) id: string,
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description: 'True to learn what would go, and change nothing.',
    })
    isDryRun = false,
  ): Promise<ImportRemoval> {
    return deciding(context, reason, by, async (curator, why) =>
      shown(await (isDryRun ? curator.previewRemoval(id) : curator.removeImport(id, why))),
    );
  }
}

function shown({ decision, ...counts }: Removal): ImportRemoval {
  return { ...counts, decision: decision === null ? null : toDecision(decision) };
}
