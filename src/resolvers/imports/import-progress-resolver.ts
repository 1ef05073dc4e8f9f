import { Arg, ID, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql';
import { type ImportJob, ImportNotFoundError } from '../../jobs/index.js';
import { Import } from '../../schema/index.js';
import type { Context } from '../context.js';
import { importsOf } from './import-service.js';

@Resolver(() => Import)
export class ImportProgressResolver {
  @Subscription(() => Import, {
    description:
      'Tells an import as it is now and after each change, at most four times a second, until it has ended. ' +
      'Send it with the header `Accept: text/event-stream`; the answer is a stream of events, as the library graphql-sse reads it.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { id: string }, Context>) =>
      progressOf(args.id, context),
  })
  importProgress(
    @Root() job: ImportJob,
    @Arg('id', () => ID, { description: 'The id, as `POST /import` or `imports` gave it.' })
    _id: string,
  ): ImportJob {
    return job;
  }
}

/** @throws ImportNotFoundError before the first event, so that it is told as any other error. */
async function progressOf(id: string, context: Context): Promise<AsyncIterable<ImportJob>> {
  const imports = importsOf(context);
  if ((await imports.find(id)) === null) throw new ImportNotFoundError(id);
  return imports.watch(id, context.signal);
}
