import * as z from 'zod/mini';
import { isFilter, type PaperFilter } from '../api/index.js';

/** What is not of the form that a view expects is left out, as if the address did not have it. */
function orNone<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

const year = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(9999));
const text = z.string().check(z.maxLength(500));

/** A filter of the API as JSON; the API checks what is in it, and says what is wrong. */
const filter = z.pipe(
  z.unknown(),
  z.transform((value, context): PaperFilter => {
    const given = typeof value === 'string' ? parse(value) : value;
    if (isFilter(given)) return given;
    context.issues.push({ code: 'custom', message: 'no filter', input: value });
    return z.NEVER;
  }),
);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What the address of each view may say after its `?`. */
export const SEARCHES = {
  search: z.object({
    q: orNone(text),
    type: orNone(z.enum(['AUTHOR', 'JOURNAL', 'PAPER', 'TOPIC'])),
  }),
  list: z.object({ name: orNone(text) }),
  papers: z.object({
    filter: orNone(filter),
    /** What the filter selects, in words. */
    title: orNone(text),
    sort: orNone(z.enum(['YEAR_DESC', 'YEAR_ASC', 'TITLE_ASC'])),
  }),
  since: z.object({ since: orNone(year) }),
  years: z.object({ from: orNone(year), to: orNone(year) }),
  path: z.object({ from: orNone(text), to: orNone(text) }),
  review: z.object({ of: orNone(z.enum(['papers', 'people'])) }),
  sources: z.object({ imports: orNone(text) }),
} as const;
