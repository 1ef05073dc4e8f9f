import { GraphQLError } from 'graphql';
import type { Tasks } from '../../tasks/index.js';
import type { Context } from '../context.js';
import { decisionsAreOff } from '../deciding.js';

/**
 * The tasks of the server, to look at. What is told of them changes while the graph does not, so the answer is
 * one that no client may keep.
 *
 * @throws GraphQLError DECISIONS_OFF where no server runs.
 */
export function tasksOf({ tasks, forbidKeeping }: Context): Tasks {
  forbidKeeping();
  if (tasks !== null) return tasks;
  throw new GraphQLError('Only a running server has tasks.', {
    extensions: { code: 'DECISIONS_OFF' },
  });
}

/**
 * The tasks of the server, for a client that begins or stops one.
 *
 * @throws GraphQLError DECISIONS_OFF where clients may not decide.
 */
export function tasksToChange(context: Context): Tasks {
  if (context.curator === null) throw decisionsAreOff();
  return tasksOf(context);
}
