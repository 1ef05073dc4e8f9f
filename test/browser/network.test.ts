import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.js';
import { builtPages } from '../support/built-pages.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { photograph } from '../support/playground-page.js';
import { EXAMPLES, type RunningPlayground, startPlayground } from '../support/playground-server.js';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.js';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** Long enough for a busy machine. */
const SOON = { timeout: 20_000 };

/** A machine for tests has no graphics card. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** As in a browser without WebGL. */
const WITHOUT_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
  };
`;

describeInChromium('the network picture', () => {
  let server: RunningPlayground;
  let browser: Browser;
  let watched: WatchedPage;
  /** Sites that show the picture in a frame: one that may, one that may not. */
  let friend: Site;
  let stranger: Site;

  beforeAll(async () => {
    const [pages, ...sites] = await Promise.all([builtPages(), startSite(), startSite()]);
    [friend, stranger] = sites;
    [server, browser] = await Promise.all([
      startPlayground(pages, [EXAMPLES], { PAPERGRAPH_EMBED_ORIGINS: friend.origin }),
      launchChromium(SOFTWARE_WEBGL),
    ]);
  });

  afterEach(async () => {
    expect(watched.outside).toEqual([]);
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    friend?.close();
    stranger?.close();
  });

  const visit = async (path: string, options: BrowserContextOptions & { script?: string } = {}) => {
    const { script, ...context } = options;
    watched = await openWatchedPage(browser, { viewport: WIDE, ...context });
    if (script !== undefined) await watched.page.addInitScript(script);
    await watched.page.goto(server.home + path);
    await namesAreThere(watched.page);
    return watched.page;
  };

  test('is drawn with names that do not overlap, wide and narrow, light and dark', async () => {
    const page = await visit('/network');
    expect(await overlappingNames(page)).toEqual([]);
    expect(await page.locator('.network-canvas canvas').count()).toBeGreaterThan(2);
    await photograph(page, 'network-wide');
    expect(await pixelsOfLines(page)).toBeGreaterThan(1_000);
    await page.getByRole('button', { name: 'Nearer' }).click();
    await page.getByRole('button', { name: 'Nearer' }).click();
    await namesAreThere(page);
    expect(await overlappingNames(page)).toEqual([]);
    await photograph(page, 'network-near');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(NARROW);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await namesAreThere(page);
    expect(await overlappingNames(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
    await photograph(page, 'network-narrow-dark');
  });

  test('is in sight in a narrow window, below choices that unfold', async () => {
    const page = await visit('/network', { viewport: NARROW });
    const box = await page.locator('.network-canvas').boundingBox();
    expect(box?.y).toBeLessThan(NARROW.height / 2 + 50);
    expect(await page.getByLabel('Size by').isVisible()).toBe(false);
    await page.getByText('What is shown, and how').click();
    await page.getByLabel('Size by').selectOption('strength');
    await expect.poll(() => page.url(), SOON).toContain('size=strength');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
    await photograph(page, 'network-narrow-choices');
  });

  test('opens a node by a click on it, and the papers behind a link', async () => {
    const page = await visit('/network');
    await clickName(page, 0);
    const chosen = page.getByRole('complementary', { name: 'What was chosen' });
    await chosen.getByText('Strongest links').waitFor();
    const name = await chosen.getByRole('heading', { level: 2 }).textContent();
    expect(new URL(page.url()).searchParams.get('node')).toMatch(/^A/);
    await photograph(page, 'network-node');
    await chosen.getByRole('listitem').first().getByRole('button').click();
    await chosen.locator('.papers li').first().waitFor();
    expect(await chosen.locator('a.doi').first().getAttribute('href')).toMatch(
      /^https:\/\/doi\.org\//,
    );
    expect(await chosen.getByRole('heading', { level: 2 }).textContent()).toContain(name);
    await photograph(page, 'network-link');
    await page.goBack();
    await chosen.getByText('Strongest links').waitFor();
    await chosen.getByRole('link', { name: name ?? '' }).click();
    await page.getByRole('heading', { name: name ?? '', level: 1 }).waitFor();
  });

  test('is the same as SVG where there is no WebGL, with clicks on circles and lines', async () => {
    const page = await visit('/network?top=50', { script: WITHOUT_WEBGL });
    expect(await page.locator('.network-canvas circle').count()).toBe(50);
    expect(await overlappingNames(page)).toEqual([]);
    await photograph(page, 'network-svg');
    expect(await namesBelowButtons(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await expect.poll(() => namesBelowButtons(page), SOON).toEqual([]);
    await photograph(page, 'network-svg-narrow');
    await page.setViewportSize(WIDE);
    await page.locator('.network-canvas circle').first().dispatchEvent('click');
    await page.getByText('Strongest links').waitFor();
    await page.locator('.network-canvas line').last().dispatchEvent('click');
    await page.locator('.network-aside .papers li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('link')).toContain('~');
  });

  test('is saved as SVG and PNG, and its query opens in the playground', async () => {
    const page = await visit('/network?top=50');
    for (const format of ['SVG', 'PNG']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: format, exact: true }).click();
      expect((await saved).suggestedFilename()).toBe(`coauthors.${format.toLowerCase()}`);
      if (format === 'SVG') await expectEqual(await (await saved).path(), page);
      else expect(await cornerOf(await (await saved).path(), page)).toEqual([0, 0, 0, 0]);
    }
    const query = await page.getByRole('link', { name: 'Show the query' }).getAttribute('href');
    const asked = new URL(query ?? '').searchParams;
    const response = await page.request.post(server.url, {
      data: { query: asked.get('query'), variables: JSON.parse(asked.get('variables') ?? '{}') },
    });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    expect(data.coauthorNetwork.nodes).toHaveLength(50);
  });

  test('shows the network around a person, of other things, by year and by filter', async () => {
    const page = await visit('/network?size=links&colour=year&minPapers=2');
    expect(await page.locator('.network-legend li').count()).toBeGreaterThan(3);
    await clickName(page, 0);
    await page.getByRole('button', { name: 'Network around this author' }).click();
    await page.getByRole('button', { name: 'Everybody' }).waitFor();
    await page.getByLabel('Within').selectOption('2');
    await namesAreThere(page);
    expect(new URL(page.url()).searchParams.get('depth')).toBe('2');
    await photograph(page, 'network-around');
    await page.getByLabel('Network of').selectOption('keywords');
    await namesAreThere(page);
    expect(new URL(page.url()).searchParams.get('author')).toBeNull();
    await photograph(page, 'network-keywords');
    await page.getByText('More options').click();
    await page.getByLabel('Keywords from').selectOption('the authors');
    await page.getByText(/^No keywords are linked here|nodes? and/).waitFor();
    expect(new URL(page.url()).searchParams.get('scheme')).toBe('AUTHOR');
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Everybody' }).waitFor();
  });

  test('is narrowed by a filter that a form builds, and keeps it in the address', async () => {
    const page = await visit('/network?top=50');
    const filter = page.getByRole('region', { name: 'Filter of papers' });
    const add = filter.getByLabel('Add a condition');
    await add.selectOption('year');
    await filter.getByLabel('From').fill('2015');
    await filter.getByLabel('From').press('Enter');
    await filter.getByRole('button', { name: 'Year: from 2015', exact: true }).waitFor();
    expect(filterIn(page)).toEqual({ year: { from: 2015 } });
    await add.selectOption('authors');
    await filter.getByRole('combobox', { name: 'Add', exact: true }).fill('ravengaard');
    await filter.locator('.finder-item').first().click();
    await filter.getByRole('button', { name: 'Author: Mei Ravengaard', exact: true }).waitFor();
    await filter.getByLabel('A paper has').selectOption('none of these');
    await add.selectOption('types');
    await filter.getByLabel('Add', { exact: true }).selectOption('JOUR');
    await filter.getByText(/papers left/).waitFor();
    expect(filterIn(page)).toMatchObject({
      authors: { any: [expect.stringMatching(/^A/)] },
      types: { any: ['JOUR'] },
    });
    expect(await axeViolations(page)).toEqual([]);
    await photograph(page, 'network-filter');
    await page.reload();
    await namesAreThere(page);
    await filter.getByRole('button', { name: 'Take back Author: Mei Ravengaard' }).click();
    await expect.poll(() => Object.keys(filterIn(page)), SOON).toEqual(['year', 'types']);
    await page.goBack();
    await filter.getByRole('button', { name: 'Author: Mei Ravengaard', exact: true }).waitFor();
  });

  test('tells beside the field what the API says against a filter', async () => {
    const page = await visit('/network?top=50');
    const filter = page.getByRole('region', { name: 'Filter of papers' });
    await filter.getByLabel('Add a condition').selectOption('year');
    await filter.getByLabel('From').fill('2020');
    await filter.getByLabel('To').fill('2010');
    await filter.getByRole('button', { name: 'Set' }).click();
    const chip = filter.getByRole('listitem').filter({ hasText: 'Year: 2020 to 2010' });
    await chip.getByRole('alert').getByText('runs from 2020 to 2010').waitFor();
    await photograph(page, 'network-filter-refused');
    await filter.getByLabel('To').fill('2021');
    await filter.getByRole('button', { name: 'Set' }).click();
    await namesAreThere(page);
    await filter.getByText('Filter as JSON').click();
    await filter.getByLabel('The filter as the API takes it').fill('{"or": [{"text": "alarm"}');
    await filter.getByRole('button', { name: 'Use this' }).click();
    await filter.getByText(/^This is not JSON/).waitFor();
    await filter
      .getByLabel('The filter as the API takes it')
      .fill('{"or": [{"text": "alarm"}, {"text": "patient"}]}');
    await filter.getByRole('button', { name: 'Use this' }).click();
    await filter
      .getByText('(Words in the text: alarm) or (Words in the text: patient)', { exact: true })
      .waitFor();
    // The network is asked for with the filter that is refused, too.
    expect(watched.faults.splice(0).join()).toContain('400');
  });

  test('has the same in a table, and goes through the years', async () => {
    const page = await visit('/network?top=50');
    const rows = page.locator('.network-table tbody tr');
    expect(await rows.count()).toBe(50);
    await rows.first().getByRole('button').press('Enter');
    await page.getByText('Strongest links').waitFor();
    expect(await rows.first().getAttribute('aria-current')).toBe('true');
    const figures = page.locator('.network-picture figcaption p').first();
    const all = await figures.textContent();
    await page.getByLabel('Until the year').press('Home');
    await expect.poll(() => figures.textContent(), SOON).not.toBe(all);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  });

  test('shows some years alone, with the links that are new and lost, and figures of windows', async () => {
    const page = await visit('/network?top=50&to=2021');
    const figures = page.locator('.network-picture figcaption p').first();
    const until = await figures.textContent();
    for (let year = 2005; year < 2017; year += 1) {
      await page.getByLabel('From the year').press('ArrowRight');
    }
    await page.getByText('2017 to 2021', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('2017');
    expect(await figures.textContent()).not.toBe(until);
    await page.getByLabel('New and lost links').check();
    const lost = page.getByRole('region', { name: 'Lost links: none since 2017' });
    await lost.getByRole('listitem').first().waitFor();
    await page.getByRole('list', { name: 'Clusters' }).getByText('none since 2017').waitFor();
    await page.getByLabel('Figures of windows of').selectOption('5 years');
    await page.getByRole('img', { name: /^New links: from/ }).waitFor();
    await page.getByText('These figures as a table').click();
    expect(await page.getByRole('row').filter({ hasText: '2015–2019' }).count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await photograph(page, 'network-changes');
    await lost.getByRole('listitem').first().getByRole('button').click();
    await page.locator('.network-aside .papers li').first().waitFor();
    await page.getByRole('button', { name: 'All years' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('from'), SOON).toBeNull();
  });

  test('is drawn between people, with the co-authors of one of them', async () => {
    const page = await visit('/network?top=300');
    for (const name of ['ravengaard', 'wistisaari']) {
      await page.getByRole('combobox', { name: 'Between' }).fill(name);
      await page.locator('.finder-item').first().click();
      await page
        .getByRole('list', { name: 'People' })
        .getByText(new RegExp(`^\\S+ ${name}$`, 'i'))
        .waitFor();
    }
    const rows = page.locator('.network-table tbody tr');
    await expect.poll(() => rows.count(), SOON).toBe(2);
    await page.getByText('2 nodes and 1 link', { exact: true }).waitFor();
    await rows.first().getByRole('button').click();
    await page.getByRole('button', { name: 'Add the co-authors' }).click();
    await expect.poll(() => rows.count(), SOON).toBeGreaterThan(20);
    await photograph(page, 'network-between');
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.getByText(/^\d+ nodes/).waitFor();
    await page.getByRole('button', { name: 'Everybody' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('authors'), SOON).toBeNull();
  });

  test('shows its clusters as circles, each of which opens at a click', async () => {
    const page = await visit('/network?show=clusters');
    const rows = page.locator('.network-table tbody tr');
    const closed = await rows.count();
    expect(closed).toBeGreaterThan(4);
    expect(closed).toBeLessThan(20);
    expect(await overlappingNames(page)).toEqual([]);
    await photograph(page, 'network-clusters');
    await clickName(page, 0);
    await page.getByRole('list', { name: 'Open clusters' }).waitFor();
    expect(await rows.count()).toBeGreaterThan(closed);
    expect(new URL(page.url()).searchParams.get('open')).toMatch(/^\d+$/);
    await photograph(page, 'network-cluster-open');
    expect(await axeViolations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Close / })
      .first()
      .click();
    await expect.poll(() => rows.count(), SOON).toBe(closed);
  });

  test('asks before it draws a large network, and says what it would be', async () => {
    watched = await openWatchedPage(browser, { viewport: WIDE });
    const { page } = watched;
    await page.goto(`${server.home}/network?top=10000`);
    await page.getByText(/papers with [\d,]+ pairs of authors/).waitFor();
    await photograph(page, 'network-large');
    await page.getByRole('button', { name: 'Draw their clusters' }).click();
    await namesAreThere(page);
    expect(new URL(page.url()).searchParams.get('show')).toBe('clusters');
    await page.goto(`${server.home}/network?kind=keywords&top=10000`);
    await page.getByText(/[\d,]+ keywords are in the [\d,]+ papers that name any\./).waitFor();
    await page.goto(`${server.home}/network?kind=keywords&scheme=MESH&top=10000`);
    await page.getByText('Up to 10,000 nodes are some seconds of work').waitFor();
    expect(await page.getByText('that name any').count()).toBe(0);
  });

  test('is shown in a frame by the sites that may, without ways to other views', async () => {
    const page = await visit('/network?top=50');
    await page.getByText('Embed', { exact: true }).click();
    const code = await page.getByLabel('HTML for a page of another site').inputValue();
    expect(await page.getByText('PAPERGRAPH_EMBED_ORIGINS').count()).toBe(0);
    friend.show(code);
    stranger.show(code);
    await page.goto(friend.origin);
    const frame = page.frameLocator('iframe');
    await frame.locator('.picture-names:not(.moving) text').first().waitFor();
    await photograph(page, 'network-embedded');
    expect(await frame.getByRole('banner').count()).toBe(0);
    const ways = await frame.getByRole('link').all();
    expect(await Promise.all(ways.map((way) => way.getAttribute('target')))).toEqual(['_blank']);
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link').click();
    const whole = await opened;
    await namesAreThere(whole);
    expect(new URL(whole.url()).pathname).toBe('/network');
    await page.setViewportSize(NARROW);
    await page.goto(`${server.home}/embed/network?top=50`);
    await namesAreThere(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(NARROW.height);
    await page.goto(stranger.origin);
    await expect.poll(() => watched.faults.join(), SOON).toContain('frame-ancestors');
    // The request that was blocked is told as well, before or after.
    await page.waitForTimeout(300);
    watched.faults.splice(0);
  });

  test('has circles by a centrality, which the table and the query tell, too', async () => {
    const page = await visit('/network?top=50');
    await page.getByLabel('Size by').selectOption('betweenness');
    await page.getByRole('columnheader', { name: 'Betweenness' }).waitFor();
    await namesAreThere(page);
    const query = await page.getByRole('link', { name: 'Show the query' }).getAttribute('href');
    const asked = new URL(query ?? '').searchParams;
    expect(asked.get('query')).toContain('centrality { betweenness }');
    await page.getByText('More options').click();
    await page.getByLabel('Parts').selectOption('the largest connected one');
    await page.getByLabel('Backbone: links significant at').selectOption('0.05');
    await page.getByText(/^\d+ nodes? and|^No authors have papers here/).waitFor();
    expect(new URL(page.url()).searchParams.get('backbone')).toBe('0.05');
  });

  // The last: it brings a paper that the others do not know.
  test('has colours by institution, which the legend, the table and the panel name', async () => {
    const imported = await fetch(`${server.home}/import?name=addresses.ris`, {
      method: 'POST',
      body: WITH_ADDRESSES,
    });
    expect(imported.status).toBe(202);
    const query = '{ papers(filter: {text: "zymurgy"}) { totalCount } }';
    const count = async () => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(server.url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      return response.json();
    };
    await expect.poll(count, SOON).toMatchObject({ data: { papers: { totalCount: 1 } } });
    const filter = encodeURIComponent(JSON.stringify({ text: 'zymurgy' }));
    const page = await visit(`/network?colour=institution&filter=${filter}`);
    await page.locator('.network-legend').getByText('Lund University (1)').waitFor();
    await page.getByRole('cell', { name: 'University of Boston' }).waitFor();
    await clickName(page, 0);
    const chosen = page.getByRole('complementary', { name: 'What was chosen' });
    await chosen.getByText(/^Lund University$|^University of Boston$/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await photograph(page, 'network-institutions');
  });
});

/** A paper with an address for each of its authors. */
const WITH_ADDRESSES = `TY  - JOUR
TI  - Zymurgy in two places
PY  - 2019
AU  - Leeson, Ada
AU  - Boman, Cyril
C1  - [Leeson, Ada] Lund University, Lund, Sweden
C1  - [Boman, Cyril] University of Boston, Boston, MA, USA
ER  -
`;

/** Another site, whose page has some HTML. */
interface Site {
  readonly origin: string;
  readonly show: (html: string) => void;
  readonly close: () => void;
}

async function startSite(): Promise<Site> {
  let body = '';
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Another site</title>${body}</html>`);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  const address = site.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    show: (html) => {
      body = html;
    },
    close: () => {
      site.closeAllConnections();
      site.close();
    },
  };
}

/** The picture that the page saves is the file of the API: the same circles and lines, in the same way. */
async function expectEqual(path: string, page: Page): Promise<void> {
  const address = await page.getByRole('link', { name: 'GEXF' }).getAttribute('href');
  const response = await page.request.get((address ?? '').replace('.gexf', '.svg'));
  const [saved, file] = [await readFile(path, 'utf8'), await response.text()];
  for (const [element, names] of [
    ['line', ['x1', 'y1', 'x2', 'y2', 'stroke-width']],
    ['circle', ['cx', 'cy', 'r', 'fill']],
  ] as const) {
    const drawn = drawnIn(saved, element, names);
    expect(drawn.length).toBeGreaterThan(40);
    expect(drawn).toEqual(drawnIn(file, element, names));
  }
  expect(saved.match(/<text /g)?.length).toBeGreaterThan(10);
}

/** The elements of an SVG, each with some of its attributes in hundredths, sorted. */
function drawnIn(svg: string, element: string, names: readonly string[]): readonly string[] {
  const attributes = names.map((name) => new RegExp(` ${name}="([^"]*)"`));
  return [...svg.matchAll(new RegExp(`<${element} [^>]*>`, 'g'))]
    .map(([text]) =>
      attributes
        .map((attribute) => attribute.exec(text)?.[1] ?? '')
        .map((value) => (Number.isNaN(Number(value)) ? value : Number(value).toFixed(2)))
        .join(' '),
    )
    .sort();
}

/** The first pixel of a PNG: red, green, blue and opacity. */
async function cornerOf(path: string, page: Page): Promise<unknown> {
  const png = await readFile(path, 'base64');
  return page.evaluate(`(async () => {
    const picture = new Image();
    picture.src = 'data:image/png;base64,${png}';
    await picture.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data];
  })()`);
}

/** The filter that the address has. */
function filterIn(page: Page): Record<string, unknown> {
  return JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}');
}

/** The picture rests, and its names are placed. */
async function namesAreThere(page: Page): Promise<void> {
  await page.locator('.picture-names:not(.moving) text').first().waitFor();
}

async function overlappingNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll('.picture-names text')].map((text) => [text.textContent, text.getBBox()]);
    return boxes.flatMap(([name, a], place) => boxes.slice(place + 1).flatMap(([other, b]) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height ? [name + ' / ' + other] : []));
  })()`);
}

/** Clicks where a name is: in the middle of its circle. */
async function clickName(page: Page, place: number): Promise<void> {
  const box = await page.locator('.picture-names text').nth(place).boundingBox();
  if (box === null) throw new Error('No name is shown.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Names that lie below the buttons of the picture. */
function namesBelowButtons(page: Page): Promise<unknown> {
  return page.evaluate(`{
    const buttons = document.querySelector('.network-zoom').getBoundingClientRect();
    [...document.querySelectorAll('.picture-names text')]
      .filter((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        return right > buttons.left && left < buttons.right && bottom > buttons.top && top < buttons.bottom;
      })
      .map((name) => name.textContent);
  }`);
}

/** How many pixels of the picture have the colour of a line on the light ground, 197 of 255. */
async function pixelsOfLines(page: Page): Promise<number> {
  const show = (display: string) =>
    page.evaluate(
      `for (const each of document.querySelectorAll('.network-canvas :is(canvas:not(.sigma-edges), svg)')) each.style.display = '${display}'`,
    );
  await show('none');
  const png = await page.locator('.network-canvas').screenshot();
  await show('');
  const blank = await page.context().newPage();
  const pixels = await blank.evaluate(`(async () => {
    const picture = new Image();
    picture.src = 'data:image/png;base64,${png.toString('base64')}';
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 0 && value > 185 && value < 220).length;
  })()`);
  await blank.close();
  return Number(pixels);
}
