import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { headOfQuery } from '../../src/server/stored-queries/query-head.js';
import { builtPages } from '../support/built-pages.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { type Answered, emptyFields } from '../support/empty-fields.js';
import { exampleImports, exampleQueries } from '../support/example-queries.js';
import { OWN_RECORDS } from '../support/own-records.js';
import { photograph, run, tabs } from '../support/playground-page.js';
import { type RunningPlayground, startPlayground } from '../support/playground-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { openWatchedPage } from '../support/watched-page.js';

const SENT = z.object({ query: z.string() });
const ANSWER = z.object({
  data: z.record(z.string(), z.unknown()),
  errors: z.undefined().optional(),
});

describeInChromium('the playground over a graph of one’s own', () => {
  let pages: string;
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await temporaryFolder('own');
    await writeFile(join(folder, 'own.ris'), OWN_RECORDS['papers of a small group']);
    await writeFile(join(folder, 'empty.ris'), OWN_RECORDS['no papers']);
    pages = await builtPages();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** Serves a file and gives the page to a test. */
  async function over(
    file: string,
    use: (page: Page, server: RunningPlayground) => Promise<void>,
  ): Promise<void> {
    const server = await startPlayground(pages, [join(folder, file)]);
    const { page, faults } = await openWatchedPage(browser);
    try {
      await page.goto(server.url);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await use(page, server);
      expect(faults).toEqual([]);
    } finally {
      await page.context().close();
      await server.close();
    }
  }

  test('answers every example of the panel', () =>
    over('own.ris', async (page) => {
      await page.getByRole('button', { name: 'Show Examples' }).click();
      const buttons = page.getByRole('region', { name: 'Examples' }).getByRole('button');
      // What shows importing is run by the test of the playground.
      const imports = exampleImports().map(({ text }) => headOfQuery(text)[0] ?? '');
      expect(await buttons.count()).toBe(exampleQueries().length + imports.length);
      const empty: string[] = [];
      for (const button of await buttons.all()) {
        const shown = (await button.textContent()) ?? '';
        if (imports.some((title) => shown.startsWith(title))) continue;
        await button.click();
        empty.push(...emptyFields(await runAndRead(page)));
      }
      await photograph(page, 'own-graph');
      expect(empty).toEqual([]);
    }));

  test('says in every example that an empty graph is empty', () =>
    over('empty.ris', async (page) => {
      expect(await tabs(page)).toEqual([
        'WhatHasComeIn',
        'MostConnectedAuthor',
        'LargestJournal',
        'Paths',
      ]);
      const { query, data } = await runAndRead(page);
      expect(query).toContain('curl -F file=@my.ris http://127.0.0.1:');
      expect(data).toMatchObject({ graphSummary: { papers: 0 } });
      await photograph(page, 'empty-graph');
      for (const name of ['MostConnectedAuthor', 'LargestJournal', 'Paths']) {
        await page.getByRole('tab', { name }).click();
        const { query } = await runAndRead(page);
        expect(query).toContain('# This graph has no papers yet');
      }
    }));

  test('opens with ids of the loaded graph, each with a comment', () =>
    over('own.ris', async (page) => {
      for (const [name, comment] of [
        ['MostConnectedAuthor', 'The most connected author'],
        ['LargestJournal', 'The largest journal'],
        ['Paths', 'How two authors are joined'],
      ] as const) {
        await page.getByRole('tab', { name }).click();
        const answered = await runAndRead(page);
        expect(answered.query).toContain(`# ${comment}`);
        expect(answered.query).toContain('# From this graph: ');
        expect(emptyFields(answered)).toEqual([]);
      }
    }));

  test('fills the examples in its tabs once records have come into an empty graph', () =>
    over('empty.ris', async (page) => {
      await page.getByRole('button', { name: 'Show Import' }).click();
      const pane = page.getByRole('region', { name: 'Import' });
      await pane.locator('input[type=file]').setInputFiles(join(folder, 'own.ris'));
      await pane.getByText('own.ris: succeeded, 8 records: 8 new').waitFor();
      await page.reload();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('tab', { name: 'MostConnectedAuthor' }).click();
      expect(emptyFields(await runAndRead(page))).toEqual([]);
    }));

  test('fills examples in tabs that were opened over the example records', () =>
    over('own.ris', async (page) => {
      const [record] = exampleQueries();
      await page.evaluate(
        `localStorage.setItem('papergraph:graphiql:tabState', ${JSON.stringify(
          JSON.stringify({
            tabs: [
              {
                id: 'a',
                title: 'Record',
                query: record?.text,
                variables: null,
                headers: null,
                operationName: 'Record',
                response: null,
              },
            ],
            activeTabIndex: 0,
          }),
        )})`,
      );
      await page.reload();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      expect(await tabs(page)).toEqual(['Record']);
      expect(emptyFields(await runAndRead(page))).toEqual([]);
    }));
});

/** Runs the tab that is open, and reads what went over the wire. */
async function runAndRead(page: Page): Promise<Answered> {
  // GraphiQL reads a tab a tenth of a second after it was changed.
  await page.waitForTimeout(200);
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/graphql'),
  );
  await run(page);
  const response = await answered;
  const { query } = SENT.parse(response.request().postDataJSON());
  const { data } = ANSWER.parse(await response.json());
  return { query, data };
}
