// node --import tsx scripts/docs/take-screenshots.ts
//
// The pictures of the README and the guides: the built pages over the example data, in the Chromium of the
// browser tests, as WebP. Run it when a page has changed, and look at what it wrote.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { builtPages } from '../../test/support/built-pages.js';
import { launchChromium } from '../../test/support/chromium.js';
import { startPlayground } from '../../test/support/playground-server.js';
import { removeTemporaryFolders } from '../../test/support/temporary-folder.js';

const FOLDER = 'docs/pictures';

/** A page of the documentation with a picture more should not take longer to load. */
const MOST_BYTES = 150_000;

/** Of the compression, of 100: text is sharp, and a picture has some 50 kB. */
const QUALITY = 82;

/** Without a graphics card the network is drawn by the processor. */
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Mei Ravengaard, who is in the middle of a group of the example data. */
const AUTHOR = 'A205f4280a56fe9a417bf93bb';

interface Picture {
  readonly name: string;
  /** Below the explorer's address. */
  readonly path: string;
  readonly height?: number;
  /** Waits until what is wanted is there, after what a person would do. */
  readonly prepare: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'network',
    path: '/network?minPapers=2',
    height: 1_100,
    prepare: namesOfNetwork,
  },
  {
    name: 'author',
    path: `/authors/${AUTHOR}?since=2020`,
    prepare: async (page) => {
      await page.getByRole('region', { name: 'Co-authors since 2020' }).waitFor();
      await page.waitForLoadState('networkidle');
    },
  },
  {
    name: 'playground',
    path: '/graphql',
    height: 720,
    prepare: async (page) => {
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await page.getByRole('region', { name: 'About this answer' }).waitFor();
      await page.locator('.graphiql-response .detected-link').first().waitFor();
      await page.getByRole('button', { name: 'Show Fields' }).click();
      await page.getByRole('checkbox', { name: 'author', exact: true }).waitFor();
      await page.waitForTimeout(1_000);
    },
  },
  {
    name: 'network-link',
    path: `/network?author=${AUTHOR}&depth=2&minPapers=2&node=${AUTHOR}`,
    height: 1_100,
    prepare: async (page) => {
      await namesOfNetwork(page);
      const chosen = page.getByRole('complementary', { name: 'What was chosen' });
      await chosen.getByRole('listitem').first().getByRole('button').click();
      await chosen.locator('.papers li').first().waitFor();
    },
  },
  {
    name: 'years',
    path: '/years?from=2012&to=2025',
    height: 640,
    prepare: async (page) => {
      await page.getByRole('table').waitFor();
      await page.waitForLoadState('networkidle');
    },
  },
];

try {
  const server = await startPlayground(await builtPages());
  const browser = await launchChromium(SOFTWARE_WEBGL);
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) await take(browser, server.home, picture);
  await browser.close();
  await server.close();
} finally {
  await removeTemporaryFolders();
}

async function take(
  browser: Browser,
  home: string,
  { name, path, height = 800, prepare }: Picture,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme: 'light' });
  await page.goto(home + path);
  await prepare(page);
  // Playwright itself writes no WebP.
  const session = await page.context().newCDPSession(page);
  const { data } = z
    .object({ data: z.base64() })
    .parse(await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY }));
  const bytes = Buffer.from(data, 'base64');
  await page.close();
  if (bytes.length > MOST_BYTES) {
    throw new Error(`${name} has ${bytes.length} bytes; ${MOST_BYTES} may be.`);
  }
  writeFileSync(join(FOLDER, `${name}.webp`), bytes);
  process.stdout.write(`${FOLDER}/${name}.webp: ${bytes.length} bytes\n`);
}

/** The names are placed when the picture rests. */
async function namesOfNetwork(page: Page): Promise<void> {
  await page.locator('.picture-names:not(.moving) text').first().waitFor();
}
