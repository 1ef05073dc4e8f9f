import { readdirSync, readFileSync } from 'node:fs';
import { type GeneratedPage, generatedBy, page } from './markdown.js';

const FOLDER = 'docs/adr';

/** The list of decisions, by their headings. */
export function decisionsPage(): GeneratedPage {
  const lines = readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .sort()
    .map((name) => {
      const heading = /^# (\d{4}) (.+)$/m.exec(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      if (heading === null)
        throw new Error(`${FOLDER}/${name} needs a heading such as "# 0001 …".`);
      return `- [${heading[1]}](${name}) ${heading[2]}`;
    });
  return {
    path: `${FOLDER}/README.md`,
    text: page(
      generatedBy('the headings in docs/adr'),
      '# Decisions',
      'One page for each decision that had other options: context, options, decision, consequences. A page is not rewritten; a later one may replace it.',
      lines.join('\n'),
    ),
  };
}
