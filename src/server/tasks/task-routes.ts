import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasCode } from '../../errors/index.js';
import { DECISIONS_ARE_OFF } from '../../resolvers/index.js';
import type { Task, Tasks } from '../../tasks/index.js';
import { discardRest } from '../imports/index.js';
import { KnownParameters } from '../known-parameters.js';
import { answerNow, askAgainLater, type WithId } from '../momentary-answer.js';
import { refusedRequest } from '../refused-request.js';
import type { RouteParts } from '../served-request.js';
import { shownTask } from './shown-task.js';
import { readThesaurusFile, readThesaurusParameters } from './thesaurus-upload.js';

/** Where tasks answer: a list of them, and each below by its id. */
const TASKS_PATH = '/tasks';

const TASK_ADVICE = `GET ${TASKS_PATH} tells of tasks.`;

const THESAURUS_ADVICE = `GET /export/thesaurus.txt?kind=topics is the one in force. ${TASK_ADVICE}`;

/** The tasks of a server, and whether clients may begin any. */
export interface TakenTasks {
  readonly tasks: Tasks;
  readonly takesDecisions: boolean;
}

/** What the routes need. */
export interface TaskRouteParts<Context extends object> extends RouteParts<Context> {
  readonly tasks: TakenTasks;
}

/** Takes a thesaurus at `POST /thesaurus`, runs the rules at `POST /resolve`, and tells how far that is at `/tasks`. */
export async function registerTasks<Context extends object>(
  app: FastifyInstance,
  parts: TaskRouteParts<Context>,
): Promise<void> {
  const { tasks } = parts.tasks;
  await app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_request, _body, done) => done(null));
    uploads.post('/thesaurus', { config: { advice: THESAURUS_ADVICE } }, (request, reply) =>
      begin(parts, request, reply, async () => {
        const { kind, ...why } = readThesaurusParameters(request);
        const { requestTimeoutMs } = parts.settings.limits;
        return tasks.importThesaurus(kind, await readThesaurusFile(request, requestTimeoutMs), why);
      }),
    );
  });
  app.post('/resolve', { config: { advice: TASK_ADVICE } }, (request, reply) =>
    begin(parts, request, reply, () =>
      tasks.resolve(new KnownParameters(request, ['dryRun']).flag('dryRun')),
    ),
  );
  app.get(TASKS_PATH, (request, reply) =>
    answerNow(parts, request, reply, 'task', () => ({ tasks: tasks.list().map(shownTask) })),
  );
  app.get<WithId>(`${TASKS_PATH}/:id`, (request, reply) =>
    answerNow(parts, request, reply, 'task', () => {
      const { id } = request.params;
      const task = tasks.find(id);
      if (task !== null) return shownTask(task);
      const message = `There is no task with the id "${id.slice(0, 60)}"; GET ${TASKS_PATH} lists those that this server still tells.`;
      throw refusedRequest('TASK_NOT_FOUND', message);
    }),
  );
  app.post<WithId>(
    `${TASKS_PATH}/:id/cancel`,
    { config: { advice: TASK_ADVICE } },
    (request, reply) =>
      answerNow(parts, request, reply, 'task', async () => {
        expectOn(parts.tasks);
        return shownTask(await tasks.cancel(request.params.id));
      }),
  );
}

/** Begins a task, and says where it is told of. */
function begin<Context extends object>(
  parts: TaskRouteParts<Context>,
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Task | Promise<Task>,
): Promise<unknown> {
  return answerNow(parts, request, reply, 'task', async () => {
    try {
      expectOn(parts.tasks);
      const task = await work();
      void reply.code(202).header('location', `${TASKS_PATH}/${encodeURIComponent(task.id)}`);
      return shownTask(task);
    } catch (error) {
      discardRest(request.raw);
      if (hasCode(error, 'TOO_MANY_TASKS')) askAgainLater(reply);
      throw error;
    }
  });
}

function expectOn({ takesDecisions }: TakenTasks): void {
  if (!takesDecisions) throw refusedRequest('DECISIONS_OFF', DECISIONS_ARE_OFF);
}
