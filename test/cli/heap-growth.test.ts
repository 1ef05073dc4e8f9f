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

async function largestHeap(before: string): Promise<number> {
  const options = ['--import', 'tsx', '--input-type=module', '--eval', `${before}\n${CHURN}`];
  return Number((await run(process.execPath, options)).stdout);
}

it('a heap that is kept small grows less beyond what it uses', async () => {
  const module = new URL('../../src/cli/heap-growth.ts', import.meta.url).href;
  const kept = await largestHeap(
    `const { keepHeapsSmall } = await import('${module}'); keepHeapsSmall();`,
  );
  expect(kept).toBeLessThan(0.8 * (await largestHeap('')));
}, 60_000);
