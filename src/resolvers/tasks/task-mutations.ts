import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Limit, Task, ThesaurusKind } from '../../schema/index.js';
import type { Context } from '../context.js';
import { BY, expectReason, REASON } from '../deciding.js';
import { type ShownTask, shownTask } from './shown-task.js';
import { tasksToChange } from './task-service.js';

@Resolver(() => Task)
export class TaskMutations {
  @Mutation(() => Task, {
    description:
      'Puts a thesaurus in the place of the one of its kind that is in force: a decision, which `undoDecision` takes back. ' +
      'One with the header alone takes all back. It answers as soon as the text is read; `task` tells when all papers have it. ' +
      'Larger files go to `POST /thesaurus`.',
  })
  importThesaurus(
    @Ctx() context: Context,
    @Arg('kind', () => ThesaurusKind, { description: 'Whose labels it is about.' })
    kind: `${ThesaurusKind}`,
    @Limit({ text: 'thesaurus' })
    @Arg('text', () => String, {
      description:
        'The file, in VOSviewer’s form: the header `label`, a tab, `replace by`; then a label a line with what replaces it, or nothing to ignore it.',
    })
    text: string,
    @Limit({ text: 'reason' }) @Arg('reason', () => String, { description: REASON }) reason: string,
    @Limit({ text: 'name' }) @Arg('by', () => String, { nullable: true, description: BY }) by?:
      | string
      | null,
  ): ShownTask {
    const tasks = tasksToChange(context);
    expectReason(reason);
    return shownTask(tasks.importThesaurus(kind, Buffer.from(text), { reason, by: by ?? null }));
  }

  @Mutation(() => Task, {
    description:
      'Runs the rules again over all records: which are one paper, which names one person, and what each paper says. ' +
      'It repairs what an older version left or a hand changed; a graph in good order stays as it is. ' +
      'Imports wait meanwhile. It answers at once; `task` tells how far it is.',
  })
  resolveIdentities(
    @Ctx() context: Context,
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description: 'True to learn what would change, and change nothing.',
    })
    isDryRun: boolean,
  ): ShownTask {
    return shownTask(tasksToChange(context).resolve(isDryRun));
  }

  @Mutation(() => Task, {
    description:
      'Stops a task that waits, or rules that run; what was written stays. A thesaurus that is being put in force goes to its end.',
  })
  async cancelTask(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ShownTask> {
    return shownTask(await tasksToChange(context).cancel(id));
  }
}
