import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const VIOLATIONS = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

/**
 * What axe-core finds wrong with a page as it is now, each with the elements; empty where nothing is.
 *
 * @param rules only these, such as `color-contrast`; all where not given.
 */
export async function axeViolations(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  const options = rules.length === 0 ? {} : { runOnly: { type: 'rule', values: rules } };
  const found = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'], preload: false })}).then(({ violations }) => violations)`,
  );
  return VIOLATIONS.parse(found).flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
}
