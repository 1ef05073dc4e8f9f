import { expect, it } from 'vitest';
import { languagesAmong } from '../../../src/graph/statements/languages-among.js';
import { sent } from '../../support/sent.js';

it('a language is looked for among papers', () => {
  expect(sent(languagesAmong(['Klingon']))).toMatchInlineSnapshot(`
    "MATCH (n:Paper) WHERE n.language IN $languages
    RETURN DISTINCT n.language AS language
    {"languages":["Klingon"]}"
  `);
});
