import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { ImportJob } from '../../jobs/index.js';
import { Import, Limit } from '../../schema/index.js';
import type { Context } from '../context.js';
import { importsToChange } from './import-service.js';

/** What records are called that were pasted without a name. */
const PASTED = 'pasted records';

@Resolver(() => Import)
export class ImportMutations {
  @Mutation(() => Import, {
    description:
      'Imports a few records that are given as text; whole files go to `POST /import`. It answers as soon as the import waits for its turn.',
  })
  importText(
    @Ctx() context: Context,
    @Limit({ text: 'pastedRecords' })
    @Arg('text', () => String, { description: 'Records in RIS.' })
    text: string,
    @Limit({ text: 'name' })
    @Arg('name', () => String, {
      defaultValue: PASTED,
      description: 'What the records are called as a source.',
    })
    name: string,
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description: 'True to find out what would change, and change nothing.',
    })
    isDryRun: boolean,
  ): Promise<ImportJob> {
    return importRecords(text, name, isDryRun, context);
  }

  @Mutation(() => Import, {
    description:
      'Stops an import that waits or runs. What it has written stays; `retryImport` goes on with it.',
  })
  cancelImport(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ImportJob> {
    return importsToChange(context).cancel(id);
  }

  @Mutation(() => Import, {
    description:
      'Lets an import that failed or was canceled wait for its turn again; the file need not be sent again. The file of one that was interrupted is on another server: send it again.',
  })
  retryImport(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ImportJob> {
    return importsToChange(context).retry(id);
  }
}

async function importRecords(
  text: string,
  name: string,
  isDryRun: boolean,
  context: Context,
): Promise<ImportJob> {
  const body = oneChunk(Buffer.from(text));
  const { signal } = context;
  const [job] = await importsToChange(context).add({ name, body, isDryRun, signal });
  if (job === undefined) throw new Error('A text was taken, and no import of it is known.');
  return job;
}

async function* oneChunk(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
  yield chunk;
}
