import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lintSchema } from '../../scripts/schema/schema-rules.js';

describe('a schema', () => {
  it.each([
    ['a type', 'type paper { id: ID! }', 'paper is named in PascalCase.'],
    ['a field', 'type A { paper_count: Int! }', 'A.paper_count is named in camelCase.'],
    ['an argument', 'type A { b(First: Int): Int! }', 'A.b(First) is named in camelCase.'],
    ['a value', 'enum A { Year }', 'A.Year is named in SCREAMING_SNAKE_CASE.'],
    ['an input', 'input Papers { id: ID }', expect.stringMatching(/^Papers is named .* Filter/)],
    [
      'a deprecation without an end',
      'type A { b: Int @deprecated(reason: "Use c.") }',
      expect.stringMatching(/^A\.b is deprecated: say until which version/),
    ],
    ['a description', '"of papers." type A { b: Int }', 'A has a description that begins small.'],
    ['a sentence', '"Papers" type A { b: Int }', 'A has a description without a full stop.'],
  ])('is told where it breaks a rule: %s', (_part, sdl, told) => {
    expect(lintSchema(buildSchema(sdl))).toEqual([told]);
  });

  it('keeps all rules with names in their form, sentences, and an end to what is deprecated', () => {
    const sdl = `
      "A paper, such as \`P1\`."
      type Paper {
        id: ID!
        b(first: Int): Int @deprecated(reason: "Use \`id\`; kept until 2.0.0.")
      }
      enum Order { YEAR_DESC }
      input PaperFilter { year: Int }
    `;
    expect(lintSchema(buildSchema(sdl))).toEqual([]);
  });
});
