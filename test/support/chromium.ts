import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe, test } from 'vitest';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Quiet, so that each request the browser makes is one that our page asked for. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = findChromium();

/** The browser that `PAPERGRAPH_CHROMIUM` names, else one in a usual place, else null. */
function findChromium(): string | null {
  const named = process.env['PAPERGRAPH_CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`PAPERGRAPH_CHROMIUM names no file: ${named}`);
  return named ?? PLACES.find((place) => existsSync(place)) ?? null;
}

/** Starts the browser that was found, with further arguments where a test needs them. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  if (!executablePath) throw new Error('There is no Chromium. Set PAPERGRAPH_CHROMIUM to one.');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

/**
 * A `describe` whose tests click in a real browser. Where there is none they are skipped, which a
 * line says; with CI=true that is a failure, because there nobody reads the line.
 */
export function describeInChromium(name: string, tests: () => void): void {
  if (executablePath) return void describe(name, tests);
  if (process.env['CI'] === 'true') {
    return void test(`${name}: needs a Chromium`, async () => void (await launchChromium()));
  }
  console.warn(`No Chromium found, skipped: ${name}. Set PAPERGRAPH_CHROMIUM to run it.`);
  describe.skip(name, tests);
}
