import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Task } from '../../schema/index.js';
import type { Context } from '../context.js';
import { AFTER_ROW, rowsAfter } from '../rows-after.js';
import { type ShownTask, shownTask } from './shown-task.js';
import { tasksOf } from './task-service.js';

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, {
    nullable: true,
    description:
      'One task by its id, as it is now; null where the server tells none. Ask again until it has ended.',
  })
  task(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id, as the mutation that began it gave it.' })
    id: string,
  ): ShownTask | null {
    const task = tasksOf(context).find(id);
    return task === null ? null : shownTask(task);
  }

  @Query(() => [Task], {
    description:
      'The tasks of this server, the latest first: those that wait and run, and the last hundred that ended.',
  })
  tasks(
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => ID, { nullable: true, description: AFTER_ROW('the task') })
    after?: string | null,
  ): readonly ShownTask[] {
    const tasks = tasksOf(context).list();
    return rowsAfter(tasks, { first, after }, context, ({ id }) => id).map(shownTask);
  }
}
