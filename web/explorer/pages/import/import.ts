import type { ImportsListQuery } from '../../api/index.js';

/** An import as the list has it. */
export type Import = NonNullable<ImportsListQuery['imports']>['nodes'][number];
