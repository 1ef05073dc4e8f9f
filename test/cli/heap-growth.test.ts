import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Objects that are kept, and others of which each lives until 400,000 more are made; prints the largest heap. */
const CHURN = `
const kept = Array.from({ length: 200_000 }, (_, i) => ({ i, text: 'kept ' + i }));
const recent = [];
let largest = kept.length;
for (let i = 0; i < 2_500_000; i += 1) {
  recent[i % 400_000] = { i, text: String(i), list: [i] };
  if (i % 10_000 === 0) largest = Math.max(largest, process.memoryUsage().heapTotal);
}
console.log(largest);
`;

/** Objects that die young, made in a thread; prints the largest space of new objects. */
const YOUNG = `
import { Worker } from 'node:worker_threads';
new Worker(\`
  import { getHeapSpaceStatistics } from 'node:v8';
  const sizeOfNew = () => getHeapSpaceStatistics().find((each) => each.space_name === 'new_space').space_size;
  const recent = [];
  let largest = 0;
  for (let i = 0; i < 2_000_000; i += 1) {
    recent[i % 100_000] = { i, text: String(i) };
    if (i % 10_000 === 0) largest = Math.max(largest, sizeOfNew());
  }
  console.log(largest);
\`, { eval: true });
`;

const MODULE = new URL('../../src/cli/heap-growth.ts', import.meta.url).href;
const KEEP_SMALL = `const { keepHeapsSmall } = await import('${MODULE}'); keepHeapsSmall();`;

async function printed(code: string): Promise<number> {
  const options = ['--import', 'tsx', '--input-type=module', '--eval', code];
  return Number((await run(process.execPath, options)).stdout);
}

it('a heap that is kept small grows less beyond what it uses', async () => {
  const kept = await printed(`${KEEP_SMALL}\n${CHURN}`);
  expect(kept).toBeLessThan(0.8 * (await printed(CHURN)));
}, 60_000);

it('a thread has less room for new objects', async () => {
  const kept = await printed(`${KEEP_SMALL}\n${YOUNG}`);
  expect(kept).toBeLessThan(0.5 * (await printed(YOUNG)));
}, 60_000);
