import { join } from 'node:path';
import { expect, it } from 'vitest';
import { JobLeases } from '../../src/jobs/job-leases.js';
import { openStore } from '../../src/store/index.js';
import { EMBEDDED } from '../support/engines.js';
import { newUploads } from './new-uploads.js';
import { jobWith } from './stored-jobs.js';

it('a cancel that is asked elsewhere outlives that its server goes on, but not that a person wants it to run', async () => {
  const dataFolder = join(await newUploads(), 'data');
  const store = await openStore({ ...EMBEDDED, dataFolder }, () => undefined);
  const [here, there] = [new JobLeases(store.engine, 'S1'), new JobLeases(store.engine, 'S2')];
  const job = jobWith('I1');
  expect(await here.claimWanted(job)).toEqual({ other: null, isCancelAsked: false });
  expect((await there.claimWanted(job)).other).toMatchObject({ id: 'I1' });
  await there.askToCancel('I1');
  expect(await here.claim(job)).toEqual({ other: null, isCancelAsked: true });
  expect(await here.claimWanted(job)).toEqual({ other: null, isCancelAsked: false });
  await there.askToCancel('I1');
  await here.release([job]);
  expect(await here.renew([job])).toEqual({ lost: ['I1'], canceled: [] });
  expect(await there.claim(job)).toEqual({ other: null, isCancelAsked: false });
  await store.close();
});
