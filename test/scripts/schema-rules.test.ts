import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lintSchema } from '../../scripts/schema/schema-rules.js';

describe('a schema', () => {
  it.each([
    ['a type', '"A." type paper { "B." id: ID! }', 'paper is named in PascalCase.'],
    ['a field', '"A." type A { "B." b_c: Int! }', 'A.b_c is named in camelCase.'],
    [
      'an argument',
      '"A." type A { "B." b("C." First: Int): Int! }',
      'A.b(First) is named in camelCase.',
    ],
    ['a value', '"A." enum A { "B." Year }', 'A.Year is named in SCREAMING_SNAKE_CASE.'],
    [
      'an input',
      '"A." input Papers { "B." id: ID }',
      expect.stringMatching(/^Papers is .* Filter/),
    ],
    [
      'a deprecation without an end',
      '"A." type A { "B." b: Int @deprecated(reason: "Use c.") }',
      expect.stringMatching(/^A\.b is deprecated: say until which version/),
    ],
    [
      'a description',
      '"of papers." type A { "B." b: Int }',
      'A has a description that begins small.',
    ],
    ['a sentence', '"A" type A { "B." b: Int }', 'A has a description without a full stop.'],
    ['silence', '"A." type A { "B." b(c: Int): Int }', 'A.b(c) has no description.'],
    [
      'a query without an example',
      '"A." type Query { "Papers." papers: Int }',
      expect.stringMatching(/^Query\.papers has no example/),
    ],
    [
      'a query whose example does not fit',
      '"A." type Query { "Papers. Example: `{ paper }`" papers: Int }',
      expect.stringMatching(/^Query\.papers has a wrong example: Cannot query field "paper"/),
    ],
  ])('is told where it breaks a rule: %s', (_part, sdl, told) => {
    expect(lintSchema(buildSchema(sdl))).toEqual([told]);
  });

  it('keeps all rules with names in their form, sentences, examples, and an end to what is deprecated', () => {
    const sdl = `
      "All that can be asked for."
      type Query {
        "Papers. Example: \`{ papers(filter: { year: 2020 }) { id } }\`"
        papers("Which ones." filter: PaperFilter): [Paper!]!
      }
      "A paper, such as \`P1\`."
      type Paper {
        "The id."
        id: ID!
        "The same." b("How many." first: Int): Int @deprecated(reason: "Use \`id\`; kept until 2.0.0.")
      }
      "An order." enum Order { "Latest first." YEAR_DESC }
      "A filter." input PaperFilter { "A year." year: Int }
    `;
    expect(lintSchema(buildSchema(sdl))).toEqual([]);
  });
});
