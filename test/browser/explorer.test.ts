import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLClient } from 'graphql-request';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { axeViolations } from '../support/axe.js';
import { builtPages } from '../support/built-pages.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { photograph } from '../support/playground-page.js';
import { EXAMPLES, type RunningPlayground, startPlayground } from '../support/playground-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.js';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 360, height: 740 };

/** So many windows are looked at side by side: axe computes in the window, and each has a process. */
const WINDOWS = 2;

/** Long enough for a busy machine. */
const SOON = { timeout: 20_000 };

const PLACES = [
  '/',
  '/search?q=digital',
  '/authors',
  '/journals',
  '/topics',
  '/papers',
  '/years',
  '/path',
  '/review?of=people',
  '/review?of=papers',
  '/decisions',
  '/sources',
  '/corpus',
  '/import',
  '/network',
];

/** Pages that show the queries by which they were made; the beginning of their addresses. */
const WITH_QUERIES = [
  ...['/authors', '/papers', '/journals', '/topics'],
  ...['/years', '/path', '/corpus', '/network'],
];

/** One initial that two full names fit, which rules do not decide. */
const NAMES_THAT_FIT_TWO = ['Quill, Anna', 'Quill, Albert', 'Quill, A.']
  .map(
    (name, index) =>
      `TY  - JOUR\nTI  - Tea and weather, study ${'one two three'.split(' ')[index]}\nAU  - ${name}\nAU  - Berg, Otto\nOI  - Berg, Otto/0000-0002-1825-0097\nJO  - Annals of Tea\nPY  - 2020\nKW  - tea\nER  - \n`,
  )
  .join('');

/** Two papers that may be one, which rules do not decide. */
const COLUMN_OF_TWO_ISSUES = join(
  import.meta.dirname,
  '../contract/fixtures/reported-identity/column-two-issues.ris',
);

const TWO_RECORDS = `TY  - JOUR
TI  - A first study of made things
AU  - Doe, Jane
PY  - 2020
DO  - 10.5555/explorer.1
ER  -
TY  - JOUR
TI  - A second one, which never ends
AU  - Doe, Jane
PY  - 2021
DO  - 10.5555/explorer.2
`;

const IMPORTS = z.object({ imports: z.array(z.object({ status: z.string() })) });

describeInChromium('the explorer', () => {
  let server: RunningPlayground;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    const quill = join(await temporaryFolder('page'), 'quill.ris');
    await writeFile(quill, NAMES_THAT_FIT_TWO);
    const paths = [EXAMPLES, quill, COLUMN_OF_TWO_ISSUES];
    const pages = await builtPages();
    [server, browser] = await Promise.all([startPlayground(pages, paths), launchChromium()]);
  });

  afterEach(async () => {
    expect(watched.outside).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    watched = await openWatchedPage(browser, { viewport: WIDE, ...options });
    await watched.page.goto(server.home + path);
    await settled(watched.page);
    return watched.page;
  };

  test('opens at / with what is in the graph, for less than 200 kB of script', async () => {
    const page = await visit('/');
    expect(await page.title()).toBe('Who works with whom, on which papers · Papergraph');
    await page.getByRole('link', { name: 'All authors' }).waitFor();
    await photograph(page, 'explorer-start');
    const bytes = await page.evaluate(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
    );
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThan(200_000);
  });

  test('is found out by who has read nothing: co-authors, papers, picture, merged names', async () => {
    const page = await visit('/');
    await openAuthor(page, 'ravengaard m', 'Mei Ravengaard');
    await page.getByLabel('Papers since', { exact: true }).selectOption('2020');
    const coauthors = page.getByRole('region', { name: 'Co-authors since 2020' });
    await coauthors.getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).search).toBe('?since=2020');
    await settled(page);
    await photograph(page, 'explorer-author');
    await coauthors
      .getByRole('link', { name: /^\d+ papers? with/ })
      .first()
      .click();
    await page.getByText('Papers together').waitFor();
    await page.locator('.papers li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?since=2020');
    await photograph(page, 'explorer-shared');
    await page.goBack();
    await page.getByRole('heading', { name: 'Mei Ravengaard', level: 1 }).waitFor();
    expect(await page.getByLabel('Papers since', { exact: true }).inputValue()).toBe('2020');

    await page.getByRole('link', { name: 'Picture of the network' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const svg = await readFile(await (await saved).path(), 'utf8');
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain('Mei Ravengaard');

    await page.getByRole('link', { name: 'Papergraph' }).click();
    await openAuthor(page, 'quill', 'A. Quill');
    await page.getByRole('link', { name: /^Perhaps the same as/ }).click();
    const identity = page.getByRole('region', { name: 'Who this is' });
    const before = await identity.locator('.namesakes > li').count();
    expect(before).toBeGreaterThan(0);
    await identity
      .getByRole('button', { name: /^Compare and merge/ })
      .first()
      .click();
    const comparison = identity.getByRole('region', { name: 'Are these one person?' });
    await comparison.getByText('Merged, they are one author with 2 papers.').waitFor();
    expect(await comparison.locator('.side-name').count()).toBe(2);
    await photograph(page, 'explorer-compared');
    await comparison.getByLabel('Reason').fill('One and the same: seen on her web page');
    await comparison.getByRole('button', { name: 'Merge into one' }).click();
    const said = identity.getByRole('status').filter({ hasText: 'are one author now' });
    await said.waitFor();
    await expect.poll(() => identity.locator('.namesakes > li').count(), SOON).toBeLessThan(before);
    await photograph(page, 'explorer-merged');
    await said.getByRole('link', { name: 'All decisions' }).click();
    const row = page.getByRole('row').filter({ hasText: 'seen on her web page' });
    await row.getByRole('button', { name: 'Undo' }).click();
    await row.getByText(/^undone/).waitFor();
    await photograph(page, 'explorer-decisions');
    await page.goBack();
    await expect.poll(() => identity.locator('.namesakes > li').count(), SOON).toBe(before);
  });

  test('splits an author by papers and by names, after a look at what would be', async () => {
    const page = await visit('/');
    await openAuthor(page, 'ravengaard m', 'Mei Ravengaard');
    await page.getByRole('link', { name: 'Merge or split…' }).click();
    const identity = page.getByRole('region', { name: 'Who this is' });
    await identity.getByText('Split this author…').click();
    const byPapers = identity.getByRole('group', { name: /^By papers/ });
    for (const place of [0, 1]) await byPapers.getByRole('checkbox').nth(place).check();
    await byPapers
      .getByText('2 papers would get an author of their own; 36 papers would stay')
      .waitFor();
    await photograph(page, 'explorer-split');
    await byPapers.getByRole('button', { name: 'Split by papers' }).click();
    const said = identity
      .getByRole('status')
      .filter({ hasText: 'have an author of their own now' });
    await said.getByRole('button', { name: 'Undo' }).waitFor();
    const made = said.getByRole('link', { name: /^Open / });
    expect(await made.getAttribute('href')).toMatch(/\/authors\/A/);
    expect(await made.getAttribute('href')).not.toBe(new URL(page.url()).pathname);
    await page
      .locator('.page-head')
      .getByText(/^36 papers · /)
      .waitFor();
    await said.getByRole('button', { name: 'Undo' }).click();
    await page
      .locator('.page-head')
      .getByText(/^38 papers · /)
      .waitFor();

    await identity.getByText('Split this author…').click();
    const byNames = identity.getByRole('group', { name: /^By names/ });
    await byNames.getByRole('checkbox', { name: 'Ravengaard, M.' }).check();
    await byNames.getByText('“Ravengaard, M.” would be an author of its own').waitFor();
    await byNames.getByRole('button', { name: 'Split by names' }).click();
    const apart = identity.getByRole('status').filter({ hasText: 'is an author apart from' });
    await apart.getByRole('link', { name: 'Open M. Ravengaard' }).waitFor();
    await identity.getByRole('button', { name: 'Undo' }).click();
    await page
      .locator('.page-head')
      .getByText(/^38 papers · /)
      .waitFor();
  });

  test('merges two journals that are one, and takes it back', async () => {
    const page = await visit('/journals');
    await page.getByRole('link', { name: 'Soils of Nowhere' }).click();
    await page.getByRole('link', { name: 'Merge with another…' }).click();
    const identity = page.getByRole('region', { name: 'Which journal this is' });
    const field = identity.getByRole('combobox', { name: 'Merge with another journal' });
    await field.fill('ward and');
    await identity.getByRole('option', { name: /Ward and Wire/ }).click();
    const comparison = identity.getByRole('region', { name: 'Are these one journal?' });
    await comparison.getByText('Merged, they are one journal with 45 papers.').waitFor();
    await photograph(page, 'explorer-journals');
    await comparison.getByRole('button', { name: 'Merge into one' }).click();
    await page
      .locator('.page-head')
      .getByText(/^45 papers/)
      .waitFor();
    await identity.getByRole('button', { name: 'Undo' }).click();
    await page
      .locator('.page-head')
      .getByText(/^23 papers/)
      .waitFor();
  });

  test('merges two papers that are one, and splits their records again', async () => {
    const page = await visit('/search?q=tea+and+weather&type=PAPER');
    await page.getByRole('link', { name: 'Tea and weather, study one' }).click();
    await page.getByRole('link', { name: 'Merge or split…' }).click();
    const identity = page.getByRole('region', { name: 'Which paper this is' });
    await identity
      .getByRole('combobox', { name: 'Merge with another paper' })
      .fill('tea and weather');
    await identity.getByRole('option', { name: /study two/ }).click();
    const comparison = identity.getByRole('region', { name: 'Are these one paper?' });
    await comparison.getByText('Merged, they are one paper with 2 records.').waitFor();
    await comparison.getByRole('button', { name: 'Merge into one' }).click();
    const records = identity.getByRole('group', { name: 'Which records are another paper?' });
    await records.getByRole('checkbox').last().check();
    await records.getByText('1 record would be a paper apart; 1 record would stay.').waitFor();
    await photograph(page, 'explorer-records');
    await records.getByRole('button', { name: 'Split the paper' }).click();
    await page.getByRole('heading', { name: 'Record', exact: true }).waitFor();
  });

  test('reviews pairs by keys, and undoes the last answer', async () => {
    const page = await visit('/review?of=people');
    const sides = page.locator('.pair-sides .side-name');
    const names = await pairOf(sides, []);
    await photograph(page, 'explorer-review');
    await page.keyboard.press('l');
    const next = await pairOf(sides, names);
    await page.keyboard.press('n');
    const said = page.getByRole('status').filter({ hasText: 'stay two authors' });
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sides.allTextContents(), SOON).toEqual(next);
  });

  test('reviews papers by keys, both sides and what they share beside each other', async () => {
    const page = await visit('/review?of=papers');
    await page.getByRole('heading', { name: 'Are these one paper?' }).waitFor();
    await expect.poll(() => page.locator('.pair-sides .paper-title').count(), SOON).toBe(2);
    await page.getByRole('region', { name: 'What they share' }).locator('dt').first().waitFor();
    await photograph(page, 'explorer-review-papers');
    for (const [key, words] of [
      ['n', 'The two stay two papers.'],
      ['s', 'The two are one paper now.'],
    ] as const) {
      await page.getByRole('button', { name: /^Same/ }).waitFor();
      await page.keyboard.press(key);
      await page.getByText('No two papers are left to compare.').waitFor();
      const said = page.getByRole('status').filter({ hasText: words });
      await said.getByRole('button', { name: 'Undo' }).click();
    }
    await page.getByRole('heading', { name: 'Are these one paper?' }).waitFor();
  });

  test('shows how two people are connected', async () => {
    const page = await visit('/path');
    for (const [label, typed] of [
      ['From', 'ravengaard m'],
      ['To', 'haldanek'],
    ] as const) {
      const field = page.getByRole('combobox', { name: label, exact: true });
      await field.fill(typed);
      await page.getByRole('option').first().waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
      await page.waitForURL(new RegExp(`${label.toLowerCase()}=`));
    }
    await page.locator('.steps').first().waitFor();
    await photograph(page, 'explorer-path');
  });

  test('tries a file, imports it, shows its problems, and takes it out', async () => {
    const page = await visit('/import');
    const file = { name: 'two.ris', mimeType: '', buffer: Buffer.from(TWO_RECORDS) };
    await page.getByLabel(/choose files:/).setInputFiles(file);
    await page.getByRole('button', { name: 'Try first' }).click();
    await page.getByText('2 new papers').waitFor();
    await photograph(page, 'explorer-tried');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const row = page.locator('.imports > li').filter({ hasText: 'Its papers' }).first();
    await row.getByText('2 records: 2 new').waitFor();
    await row.getByRole('button', { name: /problem/ }).click();
    await row.locator('.problems li').first().waitFor();
    await photograph(page, 'explorer-import');
    await row.getByRole('button', { name: /Take it out…/ }).click();
    await row.getByText('2 records and 2 papers would go').waitFor();
    await row.getByRole('button', { name: 'Take it out', exact: true }).click();
    const out = page.getByRole('status').filter({ hasText: 'two.ris is out.' });
    await out.getByRole('button', { name: 'Bring it back' }).click();
    await out.waitFor({ state: 'detached' });
    await row.getByRole('button', { name: /Take it out…/ }).waitFor();
  });

  test('reads the list of imports once where a file was sent', async () => {
    const page = await visit('/import');
    let lists = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ImportsList')) {
        lists += 1;
        // Nothing moves in it any more, for which it would be read again.
        await expect.poll(() => movingImports(server), SOON).toBe(0);
      }
      await route.continue();
    });
    const file = { name: 'tried.ris', mimeType: '', buffer: Buffer.from(TWO_RECORDS) };
    await page.getByLabel(/choose files:/).setInputFiles(file);
    await page.getByRole('button', { name: 'Try first' }).click();
    await page.getByText('1 file sent; the list below says how far it is.').waitFor();
    await page.waitForLoadState('networkidle');
    expect(lists).toBe(1);
  });

  test('takes files that are dropped on any page', async () => {
    const page = await visit('/topics');
    const dropped = (type: string) =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([${JSON.stringify(TWO_RECORDS)}], 'dropped.ris'));
        document.querySelector('h1').dispatchEvent(
          new DragEvent('${type}', { dataTransfer, bubbles: true, cancelable: true }));
      }`);
    await dropped('dragover');
    await page.getByText('Drop the files to try or import them').waitFor();
    await photograph(page, 'explorer-drop');
    await dropped('drop');
    await page.waitForURL(`${server.home}/import`);
    const files = page.getByRole('region', { name: 'Files to import' });
    await files.getByRole('button', { name: 'Leave out dropped.ris' }).click();
    await files.waitFor({ state: 'detached' });
  });

  test('takes what a folder holds that is dropped, and says how much of a file is sent', async () => {
    const folder = join(await temporaryFolder('drop'), 'dropped');
    await mkdir(join(folder, 'inner'), { recursive: true });
    await writeFile(join(folder, 'inner', 'two.ris'), TWO_RECORDS);
    await writeFile(join(folder, 'notes.md'), 'no records');
    const page = await visit('/topics');
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    }
    await page.waitForURL(`${server.home}/import`);
    const files = page.getByRole('region', { name: 'Files to import' });
    await files.getByRole('listitem').first().waitFor();
    expect(await files.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('dropped/inner/two.ris'),
    ]);
    await page.evaluate(`window.bars = new Set();
    new MutationObserver(() => {
      const bar = document.querySelector('progress[aria-label^="How much of dropped"]');
      if (bar !== null) window.bars.add(bar.value + ' of ' + bar.max);
      if (bar?.closest('[role=status]')) window.bars.add('read out at each change');
    }).observe(document.body, { attributes: true, childList: true, subtree: true })`);
    // An answer that comes with the last byte takes the bar away before it is drawn full.
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 500,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await page.getByRole('button', { name: 'Try first' }).click();
    await page.getByText('1 file sent; the list below says how far it is.').waitFor();
    const size = Buffer.byteLength(TWO_RECORDS);
    expect(await page.evaluate('[...window.bars]')).toEqual([`0 of ${size}`, `${size} of ${size}`]);
    await page.getByRole('button', { name: /^Leave out/ }).click();
  });

  test('takes what a folder holds that is chosen, which needs no mouse', async () => {
    const folder = join(await temporaryFolder('choose'), 'chosen');
    await mkdir(join(folder, 'inner'), { recursive: true });
    await writeFile(join(folder, 'inner', 'two.ris'), TWO_RECORDS);
    await writeFile(join(folder, 'notes.md'), 'no records');
    const page = await visit('/import');
    await page.getByLabel('or a folder:').setInputFiles(folder);
    const files = page.getByRole('region', { name: 'Files to import' });
    await files.getByRole('listitem').first().waitFor();
    expect(await files.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('chosen/inner/two.ris'),
    ]);
    await photograph(page, 'explorer-folder');
    await files.getByRole('button', { name: /^Leave out/ }).click();
  });

  test('says why a file is not taken', async () => {
    const page = await visit('/import');
    const file = { name: 'empty.ris', mimeType: '', buffer: Buffer.from('') };
    await page.getByLabel(/choose files:/).setInputFiles(file);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'empty.ris: ' }).waitFor();
    // The browser tells the refusal in its console, too.
    watched.faults.length = 0;
  });

  test('goes on in lists, back and forward, and keeps the place of who uses keys', async () => {
    const page = await visit('/authors');
    const focused = () =>
      page.evaluate('document.activeElement.id || document.activeElement.tagName');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('content');
    await openAuthor(page, 'berg', 'Otto Berg');
    const orcid = page.getByRole('link', { name: '0000-0002-1825-0097' });
    expect(await orcid.getAttribute('href')).toBe('https://orcid.org/0000-0002-1825-0097');
    await openAuthor(page, 'ravengaard m', 'Mei Ravengaard');
    expect(await page.title()).toBe('Mei Ravengaard · Papergraph');
    await expect.poll(focused).toBe('H1');
    const papers = page.getByRole('region', { name: 'Papers', exact: true });
    await papers.getByText('20 of 38').waitFor();
    await papers.getByRole('button', { name: 'All 38 papers' }).click();
    await expect.poll(() => papers.locator('.papers > li').count(), SOON).toBe(38);
    await page.goBack();
    await expect.poll(() => page.title()).toBe('Otto Berg · Papergraph');
    await page.goBack();
    await expect.poll(() => page.title()).toBe('All authors · Papergraph');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.title()).toBe('Mei Ravengaard · Papergraph');
    expect(await papers.locator('.papers > li').count()).toBe(38);
  });

  test('says why a page did not come, and brings it at a second try', async () => {
    const page = await visit('/authors');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('table').getByRole('link').first().click();
    const failure = page.getByRole('alert');
    await failure.waitFor();
    expect(await page.title()).toBe('This page did not come · Papergraph');
    await photograph(page, 'explorer-failure');
    await page.unroute('**/graphql');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Papers by year' }).waitFor();
    // The browser tells the failed requests, too.
    watched.faults.length = 0;
  });

  test('can be used by everybody, wide and narrow, light and dark', async () => {
    await visit('/');
    const places = [...PLACES, ...(await placesOfNodes(server))];
    const asking: string[] = [];
    await Promise.all(Array.from({ length: WINDOWS }, () => lookThrough(places, asking)));
    for (const place of WITH_QUERIES) {
      expect(asking.map((path) => path.replace(/(?<=\w)[/?].*/, ''))).toContain(place);
    }
  });

  /** Looks at the places that are left, one after the other in the same window. */
  const lookThrough = async (places: string[], asking: string[]) => {
    const window = await openWatchedPage(browser, { viewport: WIDE });
    await window.page.goto(server.home);
    for (let path = places.shift(); path !== undefined; path = places.shift()) {
      await goWithin(window.page, server.home + path);
      if (await showsQueries(window.page, server.url)) asking.push(path);
      await expectUsable(window.page, path);
    }
    expect(window.outside).toEqual([]);
    expect(window.faults).toEqual([]);
    await window.page.context().close();
  };

  test('says that an address is none', async () => {
    const page = await visit('/nowhere');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await expectUsable(page, '/nowhere');
    // The browser tells the status in its console, too.
    watched.faults.length = 0;
  });
});

/** Types a part of a name, chooses it among those that are offered, and waits for its page. */
async function openAuthor(page: Page, typed: string, name: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search the graph' });
  await search.fill(typed);
  const option = page.getByRole('option').filter({ hasText: name }).first();
  await option.waitFor();
  await photograph(page, 'explorer-typeahead');
  await option.click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await settled(page);
}

/** The names of a pair, once they are others than those before. */
async function pairOf(sides: Locator, before: readonly string[]): Promise<readonly string[]> {
  await expect
    .poll(() => sides.allTextContents(), SOON)
    .toSatisfy((names: string[]) => names.length === 2 && names.join() !== before.join());
  return sides.allTextContents();
}

/** Goes to an address as a link does: what was loaded stays, and another address has another heading. */
async function goWithin(page: Page, address: string): Promise<void> {
  const { pathname, href } = new URL(address);
  expect((await fetch(href, { headers: { accept: 'text/html' } })).status).toBe(200);
  await settled(page);
  if (new URL(page.url()).pathname === pathname) {
    await page.goto(href);
  } else {
    await page.evaluate(`document.querySelector('h1').dataset.left = '';
      history.pushState(null, '', ${JSON.stringify(href)})`);
    await page.locator('h1:not([data-left])').waitFor();
  }
  await settled(page);
}

/** Nothing is on its way, nor begins to be when a page that has just come asks for what it shows. */
async function settled(page: Page): Promise<void> {
  for (let looks = 0; looks < 3; looks += 1) {
    await page.locator('h1').first().waitFor();
    await page.locator('.loading, .picture-loading').first().waitFor({ state: 'detached' });
    await page.evaluate(
      'new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 20)))',
    );
  }
}

/** Addresses of one node of each kind. */
async function placesOfNodes({ url }: RunningPlayground): Promise<readonly string[]> {
  const query = `{
    author(name: "Mei Ravengaard") { id coauthors(first: 1) { nodes { id } } }
    paper(doi: "10.1136/bmjhci-2021-100429") { id journal { id } }
    topics(first: 1) { nodes { id } }
  }`;
  const { author, paper, topics } = NODES.parse(await new GraphQLClient(url).request(query));
  return [
    `/authors/${author.id}`,
    ...author.coauthors.nodes.flatMap(({ id }) => [
      `/authors/${author.id}/with/${id}`,
      `/path?from=${author.id}&to=${id}`,
    ]),
    `/papers/${paper.id}`,
    `/journals/${paper.journal.id}`,
    ...topics.nodes.map(({ id }) => `/topics/${id}`),
    '/authors/A0',
  ];
}

const NODE = z.object({ id: z.string() });
const NODES = z.object({
  author: z.object({ id: z.string(), coauthors: z.object({ nodes: z.array(NODE) }) }),
  paper: z.object({ id: z.string(), journal: NODE }),
  topics: z.object({ nodes: z.array(NODE) }),
});

/** Whether a page offers to show queries; the API answers each as the link has it. */
async function showsQueries(page: Page, api: string): Promise<boolean> {
  const links = await page.getByRole('link', { name: 'Show the query' }).all();
  for (const link of links) {
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', page.url());
    const variables = VARIABLES.parse(JSON.parse(searchParams.get('variables') ?? '{}'));
    const answer = await new GraphQLClient(api).rawRequest(
      searchParams.get('query') ?? '',
      variables,
    );
    expect([page.url(), answer.errors]).toEqual([page.url(), undefined]);
  }
  return links.length > 0;
}

const VARIABLES = z.record(z.string(), z.unknown());

/** Looks at a page wide and light, then narrow and dark. */
async function expectUsable(page: Page, path: string): Promise<void> {
  const name = `explorer${path.replaceAll(/\W+/g, '-').replaceAll(/[A-Z][0-9a-f]{24}/g, 'ID')}`;
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  expect([path, await axeViolations(page)]).toEqual([path, []]);
  await photograph(page, `${name}-wide`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(NARROW);
  expect([path, await axeViolations(page, ['color-contrast'])]).toEqual([path, []]);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect([path, width]).toEqual([path, NARROW.width]);
  await photograph(page, `${name}-narrow`);
}

/** How many imports of a server have not ended. */
async function movingImports({ home }: RunningPlayground): Promise<number> {
  const { imports } = IMPORTS.parse(await (await fetch(`${home}/imports`)).json());
  return imports.filter(({ status }) => status === 'ENQUEUED' || status === 'PROCESSING').length;
}
