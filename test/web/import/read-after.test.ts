import { expect, it } from 'vitest';
import { readAfter } from '../../../web/explorer/pages/import/read-after.js';

it('tells at once why a file failed, while the list of imports is still tried', async () => {
  let lists = 0;
  const neverAnswered = () => {
    lists += 1;
    return new Promise<void>(() => undefined);
  };
  const failing = readAfter(() => Promise.reject(new Error('Nobody answers.')), neverAnswered);
  await expect(failing).rejects.toThrow('Nobody answers.');
  expect(lists).toBe(1);
});

it('waits for the list where the file was taken', async () => {
  const order: string[] = [];
  await readAfter(
    async () => void order.push('sent'),
    async () => void order.push('read'),
  );
  expect(order).toEqual(['sent', 'read']);
});
