/** Lists of an answer are shown up to this length, texts up to this number of characters. */
const MOST_ROWS = 3;
const MOST_CHARACTERS = 160;

/** Values that differ from run to run, by the name of their field. */
const VOLATILE = new Map<string, unknown>([['at', '2026-11-28T12:00:00.000Z']]);

const MORE = '…';

/** An answer as JSON for a page: short lists and texts, and nothing that a second run would change. */
export function clipAnswer(answer: unknown): {
  readonly json: string;
  readonly isClipped: boolean;
} {
  let isClipped = false;
  const clip = (key: string, value: unknown): unknown => {
    if (VOLATILE.has(key) && value !== null) return VOLATILE.get(key);
    if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
      isClipped = true;
      return `${value.slice(0, MOST_CHARACTERS)}${MORE}`;
    }
    if (Array.isArray(value) && value.length > MOST_ROWS) {
      isClipped = true;
      return [...value.slice(0, MOST_ROWS), MORE];
    }
    return value;
  };
  const json = JSON.stringify(answer, clip, 2).replaceAll(`"${MORE}"`, MORE);
  return { json, isClipped };
}
