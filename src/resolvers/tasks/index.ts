import { TaskMutations } from './task-mutations.js';
import { TaskResolver } from './task-resolver.js';

/** The resolvers of tasks: what is told of them, and what begins and stops them. */
export const taskResolvers = [TaskResolver, TaskMutations] as const;
