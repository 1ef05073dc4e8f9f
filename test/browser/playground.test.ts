import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { builtPages } from '../support/built-pages.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { answer, photograph, run, tabs } from '../support/playground-page.js';
import { type RunningPlayground, startPlayground } from '../support/playground-server.js';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.js';

/** The author whom the first example asks for; the editor writes no-break spaces. */
const ANSWER = /"name":\s"Sofía\sDornanek"/;
const FIRST_TABS = ['MostConnectedAuthor', 'LargestJournal', 'Paths'];
const COUNT_SAVED_TABS =
  "JSON.parse(localStorage.getItem('papergraph:graphiql:tabState')).tabs.length";
const SAVED_QUERY =
  "JSON.parse(localStorage.getItem('papergraph:graphiql:tabState')).tabs[0].query";
const LINKED = 'query Linked($name: String) { author(name: $name) { paperCount } }';

const DESK = { width: 1400, height: 850 };

/** How a page is looked at. */
interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

describeInChromium('the playground', () => {
  let server: RunningPlayground;
  let browser: Browser;
  let watched: WatchedPage;

  beforeAll(async () => {
    const pages = await builtPages();
    [server, browser] = await Promise.all([startPlayground(pages), launchChromium()]);
    watched = await openWatchedPage(browser);
  });

  /** The next test has the same page, empty: what was compiled once serves it, too. */
  afterEach(async ({ task }) => {
    const { page, outside, faults } = watched;
    expect({ outside, faults }).toEqual({ outside: [], faults: [] });
    if (task.result?.state === 'fail') return page.context().close();
    await page.unrouteAll();
    // Nothing of ours runs there that would keep something once more.
    await page.goto(`${server.home}/health`);
    await page.evaluate('localStorage.clear()');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = async (search = '', { viewport = DESK, colorScheme = 'light' }: Look = {}) => {
    if (watched.page.isClosed()) watched = await openWatchedPage(browser);
    const { page } = watched;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto(server.url + search);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    return page;
  };

  test('opens with the examples as tabs, and answers the first at a click', async () => {
    const page = await visit();
    expect(await page.title()).toBe('Papergraph playground');
    expect(await tabs(page)).toEqual(FIRST_TABS);
    await page.locator('.graphiql-query-editor').getByText('# The most connected author').waitFor();
    await page.locator('.graphiql-editor-tool').getByText('"A3371130ea5e0bec808f337e0"').waitFor();
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    await photograph(page, 'answer');
  });

  test('is there on a first visit for less than 2.5 MB', async () => {
    await watched.page.context().close();
    const page = await visit();
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    const bytes = await watched.receivedBytes();
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(2_500_000);
  });

  test('answers the other two as well', async () => {
    const page = await visit();
    await page.getByRole('tab', { name: 'LargestJournal' }).click();
    await run(page);
    await answer(page)
      .filter({ hasText: /"title":\s"Letters\son\sLikely\sWeather"/ })
      .waitFor();
    await page.getByRole('tab', { name: 'Paths' }).click();
    await run(page);
    await answer(page)
      .filter({ hasText: /"collaborationDistance":\s2/ })
      .waitFor();
  });

  test('finds an example by words of its title, its comment and its fields', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Examples' }).click();
    const pane = page.getByRole('region', { name: 'Examples' });
    const search = pane.getByRole('searchbox');
    const found = pane.getByRole('listitem');
    await search.fill('suggested coauthors');
    await expect.poll(() => found.count()).toBe(1);
    await pane.getByRole('status').filter({ hasText: '1 of 35 examples' }).waitFor();
    await photograph(page, 'examples-found');
    await search.fill('unicorns');
    await pane.getByText('No example has all of these words.').waitFor();
    await search.fill('watch importprogress');
    await found.getByRole('button').click();
    await page.getByRole('tab', { name: 'WatchAnImport', selected: true }).waitFor();
  });

  test('shows what the API documents', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'paper', exact: true }).waitFor();
    await photograph(page, 'documentation');
  });

  test('knows the fields of the API while one types', async () => {
    const page = await visit(`?query=${encodeURIComponent('{ paper(doi: "x") { jour } }')}`);
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await photograph(page, 'wrong-field');
  });

  test('brings back an example whose tab was closed, on a later visit too', async () => {
    const page = await visit();
    const before = await tabs(page);
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    await expect.poll(() => tabs(page)).toHaveLength(before.length - 1);
    await expect.poll(() => page.evaluate(COUNT_SAVED_TABS)).toBe(before.length - 1);
    await page.reload();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await tabs(page)).toEqual(before.slice(1));
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await photograph(page, 'examples');
    await page.getByRole('region', { name: 'Examples' }).getByRole('button').first().click();
    expect(await tabs(page)).toEqual([...before.slice(1), 'MostConnectedAuthor']);
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
  });

  test('goes to the tab of an example that is open already', async () => {
    const page = await visit();
    const before = await tabs(page);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('region', { name: 'Examples' }).getByRole('button').nth(1).click();
    expect(await tabs(page)).toEqual(before);
    await page.getByRole('tab', { name: 'LargestJournal', selected: true }).waitFor();
  });

  test('tells below an answer how long it took, what it cost, and leads to the explorer', async () => {
    const page = await visit();
    await run(page);
    const facts = page.getByRole('region', { name: 'About this answer' });
    await facts.getByText(/^\d+ ms, [\d.]+ kB$/).waitFor();
    await facts.getByText(/^cost [\d,]+ of 50,000$/).waitFor();
    await photograph(page, 'facts');
    const link = facts.getByRole('link', { name: 'Sofía Dornanek' });
    expect(await link.getAttribute('href')).toBe(
      `${server.home}/authors/A3371130ea5e0bec808f337e0`,
    );
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await opened.getByRole('heading', { name: 'Sofía Dornanek', level: 1 }).waitFor();
    await opened.close();
  });

  test('makes ids in an answer links to the explorer', async () => {
    const page = await visit();
    await run(page);
    const id = page.locator('.graphiql-response .detected-link').first();
    await id.waitFor();
    expect(await id.textContent()).toBe('A3371130ea5e0bec808f337e0');
    // On a busy machine the editor looks for ids once more, and what was clicked is another then.
    const clicked = async () => {
      const [opened] = await Promise.all([
        page.waitForEvent('popup', { timeout: 5_000 }).catch(() => null),
        id.click({ modifiers: ['ControlOrMeta'] }),
      ]);
      await opened?.getByRole('heading', { name: 'Sofía Dornanek', level: 1 }).waitFor();
      await opened?.close();
      return opened !== null;
    };
    await expect.poll(clicked, { timeout: 30_000 }).toBe(true);
  });

  test('says of an error what is wrong where, and what to do', async () => {
    const query = '{\n  papers(first: 500) { totalCount }\n}';
    const page = await visit(`?query=${encodeURIComponent(query)}`);
    await run(page);
    const alert = page.getByRole('region', { name: 'About this answer' }).getByRole('alert');
    await alert.getByText('BAD_USER_INPUT').waitFor();
    await alert.getByText('argument first').waitFor();
    await alert.getByText('Correct the value that').waitFor();
    await photograph(page, 'error');
    const manual = await alert.getByRole('link', { name: 'BAD_USER_INPUT' }).getAttribute('href');
    expect(manual).toBe('docs/reference/error-codes.html');
    // The browser tells a status of 400 in its console, too.
    watched.faults.length = 0;
  });

  test('shows where in a query a mistake is', async () => {
    const page = await visit(`?query=${encodeURIComponent('{\n  papers { titel }\n}')}`);
    await run(page);
    const alert = page.getByRole('region', { name: 'About this answer' }).getByRole('alert');
    await alert.getByRole('button', { name: 'line 2, column 12' }).click();
    expect(
      await page.evaluate('document.activeElement.closest(".graphiql-query-editor") !== null'),
    ).toBe(true);
    watched.faults.length = 0;
  });

  test('says in a sentence that no server answers', async () => {
    const page = await visit();
    await page.route('**/graphql', (route) => route.abort());
    await run(page);
    const alert = page.getByRole('region', { name: 'About this answer' }).getByRole('alert');
    await alert.getByText('The server did not answer. Is it still running?').waitFor();
    expect(await answer(page).textContent()).not.toContain('stack');
    watched.faults.length = 0;
  });

  test('shares a query by an address, without headers, which opens it for somebody else', async () => {
    const page = await visit();
    await page.getByRole('tab', { name: 'LargestJournal' }).click();
    await writeHeaders(page);
    await page.getByRole('button', { name: 'Share: a link to this query' }).click();
    await page.getByText(/^(Link copied|The link is in the address bar)$/).waitFor();
    const link = page.url();
    expect(link).toContain('#query=');
    expect(decodeURIComponent(link)).not.toMatch(/authorization|hunter/i);
    await page.context().close();
    watched = await openWatchedPage(browser);
    await watched.page.goto(link);
    await watched.page.getByRole('tab', { name: 'LargestJournal', selected: true }).waitFor();
    expect(watched.page.url()).toBe(server.url);
    const { page: shared } = watched;
    await shared
      .locator('.graphiql-query-editor')
      .filter({ hasText: /LargestJournal/ })
      .waitFor();
    // On a busy machine the editor is there before what runs its query.
    const answered = async () => {
      await run(shared);
      return answer(shared).textContent();
    };
    await expect.poll(answered, { timeout: 30_000, interval: 5_000 }).toMatch(/Likely\sWeather/);
    // A link that is followed from the page itself.
    await watched.page.evaluate(`location.hash = ${JSON.stringify(`query=${LINKED}`)}`);
    await watched.page.getByRole('tab', { name: 'Linked', selected: true }).waitFor();
  });

  test('keeps headers to itself unless it is told to keep them', async () => {
    const page = await visit();
    await writeHeaders(page);
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    const stored = () => page.evaluate('JSON.stringify({ ...localStorage })');
    expect(await stored()).not.toContain('hunter');
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.locator('#enable-persist-headers').click();
    await expect.poll(stored).toContain('hunter');
  });

  test('keeps a theme that was chosen, and the history of what was run', async () => {
    const page = await visit('', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dark' }).click();
    await page.keyboard.press('Escape');
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    await page.reload();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await page.evaluate('document.body.className')).toContain('graphiql-dark');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history').getByText('MostConnectedAuthor').waitFor();
  });

  test('writes a query by check boxes of its fields', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Fields' }).click();
    const pane = page.getByRole('region', { name: 'Fields' });
    const box = (name: string) => pane.getByRole('checkbox', { name, exact: true });
    expect(await box('author').isChecked()).toBe(true);
    await box('familyName of author').check();
    await box('topics of author').uncheck();
    await photograph(page, 'fields');
    await run(page);
    await answer(page)
      .filter({ hasText: /"name":\s"Sofía\sDornanek"/ })
      .waitFor();
    // GraphiQL keeps a tab half a second after it was changed.
    const kept = () => page.evaluate(SAVED_QUERY);
    await expect.poll(kept).toContain('familyName');
    expect(await kept()).toContain('# The most connected author');
    await expect.poll(kept).not.toContain('topics(');
    await box('familyName of author').press('Space');
    await expect.poll(kept).not.toContain('familyName');
  });

  test('leads to the explorer, and the explorer leads to it', async () => {
    const page = await visit();
    await page.getByRole('link', { name: 'Papergraph Explorer' }).click();
    await page.waitForURL(`${server.home}/`);
    const header = page.getByRole('banner');
    await header.getByRole('link', { name: 'Playground' }).click();
    await page.waitForURL(server.url);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has no violation that axe knows, of ours: %s, %i px', async (colorScheme, width) => {
    // All else is the same in the dark.
    const rules = colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : [];
    const page = await visit('', { colorScheme, viewport: { width, height: 760 } });
    await run(page);
    await page.getByRole('region', { name: 'About this answer' }).waitFor();
    await photograph(page, `playground-${colorScheme}-${width}`);
    const found = [...(await axeViolations(page, rules))];
    for (const pane of ['Examples', 'Fields', 'Import']) {
      await page.getByRole('button', { name: `Show ${pane}` }).click();
      await page.getByRole('region', { name: pane }).waitFor();
      await photograph(page, `playground-${pane}-${colorScheme}-${width}`);
      found.push(...(await axeViolations(page, rules)));
      await page.getByRole('button', { name: `Hide ${pane}` }).click();
    }
    expect(found.filter((violation) => !isOfGraphiQL(violation))).toEqual([]);
  });

  test('shows the query of a link, without running it', async () => {
    const search = new URLSearchParams({ query: LINKED, variables: '{"name":"Linus"}' });
    const page = await visit(`?${search}`);
    expect((await tabs(page)).slice(0, 2)).toEqual(['Linked', 'MostConnectedAuthor']);
    expect(new URL(page.url()).search).toBe('');
    await page.locator('.graphiql-editor-tool').getByText('"Linus"').waitFor();
    expect((await answer(page).textContent())?.trim()).toBe('');
  });

  test('names its icons, as they are named in the source', async () => {
    const page = await visit();
    const names = await page.locator('svg title').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['play icon', 'keyboard shortcut icon']));
    for (const name of names) expect(name).toMatch(/^[a-z]{4,}( [a-z]+)* icon$/);
  });

  test('is usable where it is 390 px wide', async () => {
    const page = await visit('', { viewport: { width: 390, height: 844 } });
    await run(page);
    // Lines are so short that no title is on one.
    await answer(page)
      .filter({ hasText: /"author":/ })
      .waitFor();
    await photograph(page, 'narrow');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    for (const area of ['.graphiql-query-editor', '.graphiql-response']) {
      const box = await page.locator(area).boundingBox();
      expect({ area, ...box }).toMatchObject({
        x: expect.toSatisfy((x: number) => x >= 0),
        width: expect.toSatisfy((width: number) => width >= 290),
        height: expect.toSatisfy((height: number) => height >= 200),
      });
    }
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await photograph(page, 'narrow-examples');
    await page.getByRole('region', { name: 'Examples' }).getByRole('button').nth(2).click();
    await photograph(page, 'narrow-opened');
    await page.getByRole('button', { name: 'Hide Examples' }).click();
    await run(page);
    await answer(page)
      .filter({ hasText: /"coauthorPaths":/ })
      .waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('is dark where the system is', async () => {
    const page = await visit('', { colorScheme: 'dark' });
    await run(page);
    await answer(page).filter({ hasText: ANSWER }).waitFor();
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe(
      'rgb(33, 42, 59)',
    );
    await photograph(page, 'dark');
  });

  test('takes a file that is chosen, and follows its import to the end', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Import' }).click();
    const pane = page.getByRole('region', { name: 'Import' });
    const file = { name: 'many.ris', mimeType: '', buffer: Buffer.from(manyRecords(3_000)) };
    await pane.locator('input[type=file]').setInputFiles(file);
    await pane.getByText(/many\.ris: processing, \d+ records/).waitFor();
    await photograph(page, 'importing');
    await pane.getByRole('button', { name: 'Watch it in a tab' }).click();
    await page.getByRole('tab', { name: 'WatchAnImport', selected: true }).waitFor();
    await run(page);
    await answer(page)
      .filter({ hasText: /"status":\s"PROCESSING"/ })
      .waitFor();
    await photograph(page, 'watching');
    await answer(page)
      .filter({ hasText: /"status":\s"SUCCEEDED"/ })
      .waitFor();
    await pane.getByText('many.ris: succeeded, 3000 records: 3000 new').waitFor();
  });

  test('says why a file is refused', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show Import' }).click();
    const pane = page.getByRole('region', { name: 'Import' });
    const file = { name: 'empty.ris', mimeType: '', buffer: Buffer.from('') };
    await pane.locator('input[type=file]').setInputFiles(file);
    await pane.getByRole('alert').filter({ hasText: 'empty.ris: ' }).waitFor();
    // The browser tells the refusal in its console, too.
    watched.faults.length = 0;
  });
});

/** Whether what axe found is in what GraphiQL and its editor draw, on which we have no hand. */
function isOfGraphiQL(violation: string): boolean {
  return OF_GRAPHIQL.some((each) => each.test(violation));
}

const OF_GRAPHIQL: readonly RegExp[] = [
  // Colours of Monaco: numbers and comments in a text, numbers of lines (3.6 to 4.1 in place of 4.5).
  /^color-contrast: [\s\S]*class="(mtk\d+|line-numbers)/,
  // A tab with the button that closes it inside of it.
  /^nested-interactive: [\s\S]*class="graphiql-tab/,
];

/** A header that holds a secret, in the tab that is open. */
async function writeHeaders(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Headers', exact: true }).click();
  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)').click();
  await page.keyboard.insertText('{ "authorization": "hunter2" }');
}

function manyRecords(count: number): string {
  return Array.from(
    { length: count },
    (_none, index) =>
      `TY  - JOUR\nTI  - The study with the number ${index + 1}\nAU  - Doe, Jane\nPY  - 2020\nDO  - 10.5555/many.${index + 1}\nER  - \n`,
  ).join('');
}
