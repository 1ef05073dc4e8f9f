import { expect, it } from 'vitest';
import { parseServer } from '../../src/settings/index.js';

it.each([
  ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
  ['https://papers.example.org/graph/', 'https://papers.example.org/graph'],
  ['localhost:4000', null],
  ['ftp://papers.example.org', null],
  ['http://papers.example.org/?q', null],
  ['', null],
])('the address of a server is read from %j', (text, address) => {
  expect(parseServer(text)).toBe(address);
});
