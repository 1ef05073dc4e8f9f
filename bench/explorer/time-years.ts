import type { Page } from 'playwright-core';
import { z } from 'zod';
import { hundredths } from '../support/index.js';

/** How long moves of the year slider take, in seconds, from the move until the picture is drawn. */
export interface YearMoves {
  /** Of the first year to the middle of the years, and back; then of the last year. */
  readonly moves: readonly number[];
  /** How much longer than its pace each year takes while the slider plays, at most. */
  readonly playLag: number;
}

/** So many years are played. */
const PLAYED = 8;

/** The pace of `web/explorer/network/year-slider.tsx`, in milliseconds. */
const PACE = 700;

const TIMES = z.array(z.number());

/**
 * What runs in the page: the years that the slider tells come with the picture of them, whether or not
 * anything of it changes; what is drawn is there two frames later.
 */
const IN_PAGE = `
  const years = () => document.querySelector('.year-controls output').textContent;
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const changed = async (before, what) => {
    while (what() === before) await new Promise((done) => requestAnimationFrame(done));
    await frames();
    return performance.now();
  };
  // The knob follows the address a little later.
  const rest = () => new Promise((done) => setTimeout(done, 1000));
  const slide = async (label, year) => {
    const knob = document.querySelector('input[aria-label="' + label + '"]');
    const before = years();
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const begun = performance.now();
    set.call(knob, String(year ?? Math.round((Number(knob.min) + Number(knob.max)) / 2)));
    knob.dispatchEvent(new Event('input', { bubbles: true }));
    return (await changed(before, years)) - begun;
  };
`;

/** Moves both ends of the slider of a network that is drawn, then plays it. */
export async function timeYears(page: Page): Promise<YearMoves> {
  await page.getByLabel('From the year').waitFor();
  const moves = TIMES.parse(
    await page.evaluate(`(async () => {
      ${IN_PAGE}
      const times = [];
      for (const [label, end] of [['From the year', 'min'], ['Until the year', 'max']]) {
        const whole = document.querySelector('input[aria-label="' + label + '"]')[end];
        times.push(await slide(label));
        await rest();
        times.push(await slide(label, whole));
        await rest();
      }
      return times;
    })()`),
  );
  await page.getByRole('button', { name: 'Play' }).click();
  const years = TIMES.parse(
    await page.evaluate(`(async () => {
      ${IN_PAGE}
      const times = [];
      for (let step = 0; step <= ${PLAYED}; step += 1) times.push(await changed(years(), years));
      return times;
    })()`),
  );
  const gaps = years.slice(1).map((time, index) => time - (years[index] ?? time));
  return {
    moves: moves.map((time) => hundredths(time / 1_000)),
    playLag: hundredths((Math.max(...gaps) - PACE) / 1_000),
  };
}
