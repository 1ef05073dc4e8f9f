import { field } from './field.js';
import { ID } from './kind.js';
import { node } from './node.js';

export const alias = node('Alias', 'A node that was merged away; another node answers for it.', {
  shown: {},
  kept: { id: field(ID, 'The id that was merged away.') },
});
