import { z } from 'zod';

/** One setting of the environment: its place in the README, its check, and what it becomes. */
export interface Setting<Value> {
  readonly name: string;
  /** What holds when the variable is missing or empty, written as one would set it. */
  readonly default: string;
  readonly meaning: string;
  /** What the value may be, in words that end an error message. */
  readonly allowed: string;
  /** A secret is never shown. */
  readonly secret: boolean;
  readonly schema: z.ZodType<Value, string>;
}

interface Words {
  readonly name: string;
  readonly default: string;
  readonly meaning: string;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
}

/** A setting that is any text but the empty one. */
export function textSetting(words: Words, allowed: string): Setting<string> {
  return { ...words, allowed, secret: false, schema: z.string().min(1) };
}

/** A setting that must stay out of logs, messages and listings. */
export function secretSetting(words: Words): Setting<string> {
  return { ...words, allowed: 'any text', secret: true, schema: z.string() };
}

/** A setting that is one of a few words. */
export function choiceSetting<const Choice extends string>(
  words: Words,
  choices: readonly [Choice, ...Choice[]],
): Setting<Choice> {
  const schema = z.string().toLowerCase().pipe(z.enum(choices));
  return { ...words, allowed: `one of ${choices.join(', ')}`, secret: false, schema };
}

/** A setting that is a whole number in a range, written in digits only. */
export function numberSetting(words: Words, { from, to, unit }: Range): Setting<number> {
  const schema = z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to));
  const allowed = `a whole number from ${from} to ${to}${unit === undefined ? '' : ` (${unit})`}`;
  return { ...words, allowed, secret: false, schema };
}
