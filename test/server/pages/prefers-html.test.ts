import { expect, test } from 'vitest';
import { prefersHtml } from '../../../src/server/pages/prefers-html.js';

const CHROMIUM =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

test.each([
  CHROMIUM,
  FIREFOX,
  'text/html',
  'TEXT/HTML; q=0.5, */*;q=0.1',
  'text/html, application/json',
])('a browser that opens a page is given HTML: %s', (accept) => {
  expect(prefersHtml(accept.toLowerCase())).toBe(true);
});

test.each([
  undefined,
  '',
  '*/*',
  'application/json',
  'application/graphql-response+json, application/json;q=0.9',
  'application/json, text/html;q=0.9',
  'application/graphql-response+json, text/html;q=0.9',
  'text/html;q=0',
  'text/html-sandboxed',
])('a program is not: %s', (accept) => {
  expect(prefersHtml(accept)).toBe(false);
});
