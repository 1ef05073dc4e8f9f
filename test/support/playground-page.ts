import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The names on the tabs, from left to right. */
export const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

/** Sends the query of the tab that is open. */
export const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();

/** The lines of the answer that are in view. */
export const answer = (page: Page) => page.locator('.graphiql-response .view-lines');

/** Keeps what a person sees, where `PAPERGRAPH_SCREENSHOTS` names a folder for it. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['PAPERGRAPH_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
