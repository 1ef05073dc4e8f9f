import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExampleServer, serveExamples } from '../e2e/dashboards/example-server.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { photograph } from '../support/playground-page.js';

const HTML = readFileSync(
  join(import.meta.dirname, '../../examples/dashboards/page/index.html'),
  'utf8',
);

describeInChromium('the dashboard that is a plain page', () => {
  let files: Server;
  let origin = '';
  let server: ExampleServer;
  let browser: Browser;
  beforeAll(async () => {
    files = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(HTML);
    });
    await new Promise<void>((listening) => files.listen(0, '127.0.0.1', listening));
    const address = files.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    origin = `http://localhost:${address.port}`;
    [server, browser] = await Promise.all([
      serveExamples({ PAPERGRAPH_CORS_ORIGINS: origin }),
      launchChromium(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    files.close();
  });

  async function visit(width: number, asked = server.url): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${origin}/?server=${encodeURIComponent(asked)}`);
    await page.locator('#told', { hasNotText: 'Asking' }).filter({ hasText: /\S/ }).waitFor();
    return page;
  }

  test.each([1280, 400])(
    'shows its four answers, and fits a window of %d pixels',
    async (width) => {
      const page = await visit(width);
      expect(await page.locator('#told').textContent()).toMatch(/^Answered by one request/);
      expect(await page.locator('#years div').count()).toBe(21);
      expect(await page.locator('#authors tr').nth(1).textContent()).toBe(
        'Malik V. Kalesco4320052025',
      );
      expect(await page.locator('#journals tr').count()).toBeGreaterThan(10);
      expect(await page.locator('#journals p').textContent()).toMatch(
        /^The 100 largest of \d+ groups/,
      );
      expect(await page.locator('#links tr').count()).toBe(16);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await photograph(page, `dashboard-${width}`);
      await page.close();
    },
  );

  test('asks again for other years', async () => {
    const page = await visit(1280);
    await page.locator('input[name=from]').fill('2020');
    await page.locator('button').click();
    await page.locator('#years div').nth(6).waitFor({ state: 'detached' });
    expect(await page.locator('#years div').count()).toBe(6);
    await page.close();
  });

  test('says what to do where nobody answers', async () => {
    const page = await visit(1280, 'http://localhost:9/graphql');
    expect(await page.locator('#told').textContent()).toContain('PAPERGRAPH_CORS_ORIGINS');
    await page.close();
  });
});
