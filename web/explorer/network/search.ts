import * as z from 'zod/mini';

/** What the address of a network says of it: whose it is, and from which year on papers count. */
export const networkSearch = z.object({
  author: z.catch(z.optional(z.string()), undefined),
});
