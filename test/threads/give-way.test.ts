import { readFile } from 'node:fs';
import { expect, it } from 'vitest';
import { giveWay } from '../../src/threads/index.js';

/** Works for some milliseconds without a turn for anybody. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('lets a timer that is due have its turn also where work began when a file or socket was read', async () => {
  const order: string[] = [];
  await new Promise<void>((resolve) => {
    readFile(import.meta.filename, () => {
      setTimeout(() => order.push('timer'), 1);
      work(20);
      void giveWay().then(() => {
        order.push('work');
        resolve();
      });
    });
  });
  expect(order).toEqual(['timer', 'work']);
});
