import type { AuthorIdentityQuery } from '../../../api/index.js';

/** An author as the questions of who it is ask for it. */
export type Identified = NonNullable<AuthorIdentityQuery['author']>;
