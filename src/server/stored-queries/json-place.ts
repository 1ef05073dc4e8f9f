import { getLocation, Lexer, Source, TokenKind } from 'graphql';

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and column of a place that is counted in UTF-16 units from 0. */
export function placeAt(text: string, index: number): Place {
  return getLocation(new Source(text), index);
}

/** Where JSON.parse stopped: V8 says it in its sentence alone, and not where the text ends too early. */
export function placeOfSyntaxError(text: string, error: unknown): Place {
  const [, index] = / at position (\d+)/.exec(String(error)) ?? [];
  return placeAt(text, index === undefined ? text.length : Number(index));
}

/**
 * Where an object gives a value to a key; its beginning where it does not.
 *
 * @param text valid JSON of an object: its tokens are tokens of GraphQL too.
 */
export function placeOfKey(text: string, key: string): Place {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (OPENING.has(token.kind)) depth += 1;
    if (CLOSING.has(token.kind)) depth -= 1;
    const isKey = depth === 1 && token.kind === TokenKind.STRING && token.value === key;
    if (isKey && lexer.lookahead().kind === TokenKind.COLON) return placeAt(text, token.start);
  }
  return placeAt(text, 0);
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R]);
