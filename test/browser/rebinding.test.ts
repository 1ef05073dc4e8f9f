import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startToyServer, type ToyServer } from '../server/toy-server.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';

const ASK = `fetch('/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ hello }' }),
}).then((response) => response.text())`;

describeInChromium('a page of a site whose name was pointed to this machine', () => {
  let server: ToyServer;
  let browser: Browser;
  let port: string;

  beforeAll(async () => {
    server = await startToyServer();
    port = new URL(server.url).port;
    // What a name server of the site would do once its page is loaded.
    browser = await launchChromium(['--host-resolver-rules=MAP evil.example 127.0.0.1']);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('reads nothing, though the browser takes the server for its own site', async () => {
    const page = await browser.newPage();
    await page.goto(`http://evil.example:${port}/health`);
    const answer = String(await page.evaluate(ASK));
    expect(answer).toContain('HOST_NOT_ALLOWED');
    expect(answer).not.toContain('world');
    await page.close();
  });

  test('reads nothing across sites either, and sends nothing that a form could', async () => {
    const page = await browser.newPage();
    await page.goto(`http://evil.example:${port}/health`);
    const reached = await page.evaluate(
      `fetch('http://localhost:${port}/graphql?query={hello}').then(() => 'read', () => 'blocked')`,
    );
    const sent = await page.evaluate(
      `fetch('http://localhost:${port}/graphql', { method: 'POST', mode: 'no-cors', body: '{"query":"{ hello }"}' })
        .then(({ type }) => type)`,
    );
    expect([reached, sent]).toEqual(['blocked', 'opaque']);
    const ran = server.log().filter(({ msg }) => msg === 'graphql');
    expect(ran).toEqual([]);
    await page.close();
  });

  test('but a page of the server itself asks and reads', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/health`);
    expect(JSON.parse(String(await page.evaluate(ASK)))).toMatchObject({
      data: { hello: 'world' },
    });
    await page.close();
  });
});
