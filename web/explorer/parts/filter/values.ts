import * as z from 'zod/mini';

/** What was left out of a value may also be null. */
const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));

/** GraphQL takes one value for a list of one. */
const TEXTS = z.union([
  z.array(z.string()),
  z.pipe(
    z.string(),
    z.transform((text) => [text]),
  ),
]);

const END = maybe(z.union([z.number(), z.string()]));

/** A first and a last one, both included. */
export const RANGE = z.object({ from: END, to: END });

/** Any, all or none of some values. */
export const CHOICE = z.object({ any: maybe(TEXTS), all: maybe(TEXTS), none: maybe(TEXTS) });

/** Words of the title or abstract. */
export const WORDS = z.object({
  all: maybe(z.string()),
  any: maybe(z.string()),
  phrase: maybe(z.string()),
  prefix: maybe(z.string()),
  in: maybe(z.enum(['TITLE', 'ABSTRACT', 'TITLE_AND_ABSTRACT'])),
});

export const LIST = TEXTS;
export const TEXT = z.string();
export const FLAG = z.boolean();

/** How the values of a choice are put together, in the order in which they are offered. */
export const MODES = {
  any: 'one of these',
  all: 'all of these',
  none: 'none of these',
} as const;

export type Mode = keyof typeof MODES;

/** What a value says of the form; null where it says nothing, or is of another form. */
export function formOf<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> | null {
  return z.safeParse(schema, value ?? undefined).data ?? null;
}
