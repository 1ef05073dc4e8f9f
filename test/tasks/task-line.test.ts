import { expect, it } from 'vitest';
import { TaskCanceled, TooManyTasksError } from '../../src/tasks/errors.js';
import { TaskLine, type TaskWork } from '../../src/tasks/task-line.js';

const failures: unknown[] = [];
const newLine = () => new TaskLine((error) => failures.push(error));

/** Work that ends when it is told to. */
function heldWork(): { readonly work: TaskWork; readonly finish: () => void } {
  let finish = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { work: async () => held.then(() => ({})), finish };
}

const statuses = (line: TaskLine) => line.list().map(({ status }) => status);

it('runs one task after the other and tells how far each is', async () => {
  const line = newLine();
  const { work, finish } = heldWork();
  const first = line.add('THESAURUS', work);
  const second = line.add('RESOLVE', async ({ onProgress }) => {
    onProgress(3, 7);
    return {};
  });
  await expect.poll(() => statuses(line)).toEqual(['ENQUEUED', 'PROCESSING']);
  finish();
  await expect.poll(() => statuses(line)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  expect(line.find(second.id)).toMatchObject({ kind: 'RESOLVE', done: 3, total: 7, error: null });
  expect(line.find(first.id)?.finishedAt).not.toBeNull();
});

it('goes on after a task that fails, tells the client its code, and gives the error to the log', async () => {
  const line = newLine();
  const broken = new Error('at /home/secret');
  const { id } = line.add('RESOLVE', async () => {
    throw broken;
  });
  line.add('RESOLVE', async () => ({}));
  await expect.poll(() => statuses(line)).toEqual(['SUCCEEDED', 'FAILED']);
  expect(line.find(id)?.error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(line.find(id)?.error?.message).not.toContain('secret');
  expect(failures).toContain(broken);
});

it('lets a task that waits be stopped, which then never begins', async () => {
  const line = newLine();
  const { work, finish } = heldWork();
  line.add('THESAURUS', work);
  let begun = false;
  const { id } = line.add('RESOLVE', async () => {
    begun = true;
    return {};
  });
  await line.stop(id, new TaskCanceled());
  const stopped = line.find(id);
  expect(stopped).toMatchObject({ status: 'CANCELED', error: { code: 'TASK_CANCELED' } });
  finish();
  await expect.poll(() => statuses(line)).toEqual(['CANCELED', 'SUCCEEDED']);
  expect(begun).toBe(false);
  expect(line.find(id)).toEqual(stopped);
});

it('stops a task that runs when its work looks at the signal', async () => {
  const line = newLine();
  const { id } = line.add('RESOLVE', ({ signal }) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  await expect.poll(() => statuses(line)).toEqual(['PROCESSING']);
  await line.stop(id, new TaskCanceled());
  expect(statuses(line)).toEqual(['CANCELED']);
});

it('waits where a task has a turn of its own to wait for, and can be stopped meanwhile', async () => {
  const line = newLine();
  const { id } = line.add(
    'RESOLVE',
    async () => ({}),
    (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  await new Promise(setImmediate);
  expect(statuses(line)).toEqual(['ENQUEUED']);
  await line.stop(id, new TaskCanceled());
  expect(statuses(line)).toEqual(['CANCELED']);
});

it('refuses more tasks than may wait, and forgets those that ended long ago', async () => {
  const line = newLine();
  const { work, finish } = heldWork();
  line.add('THESAURUS', work);
  await expect.poll(() => statuses(line)).toEqual(['PROCESSING']);
  for (let waiting = 0; waiting < 10; waiting += 1) line.add('RESOLVE', async () => ({}));
  expect(() => line.add('RESOLVE', async () => ({}))).toThrow(TooManyTasksError);
  finish();
  await expect.poll(() => new Set(statuses(line))).toEqual(new Set(['SUCCEEDED']));
  for (let more = 0; more < 95; more += 1) {
    const { id } = line.add('RESOLVE', async () => ({}));
    await expect.poll(() => line.find(id)?.status, { interval: 1 }).toBe('SUCCEEDED');
  }
  expect(line.list()).toHaveLength(100);
});
