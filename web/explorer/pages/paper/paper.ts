import type { PaperPageQuery } from '../../api/index.js';

/** A paper as its page asks for it. */
export type Paper = NonNullable<PaperPageQuery['paper']>;
