import { z } from 'zod';

/** An address that links begin with, without a slash at its end; null when it is empty. */
export const publicUrlSchema: z.ZodType<string | null, string> = z
  .string()
  .refine((text) => text === '' || /^https?:\/\/[^\s?#]+$/i.test(text))
  .transform((text) => (text === '' ? null : text.replace(/\/+$/, '')));

/** An address of a server as a person gives it; null for what is none. */
export function parseServer(text: string): string | null {
  return publicUrlSchema.safeParse(text).data ?? null;
}
