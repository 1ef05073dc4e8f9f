import { anyAlias, type MergedLabel, type Transaction } from '../../graph/index.js';

/** So few are asked for without a look at whether there is any alias. */
const FEW_ASKED = 100;

/**
 * False where it is certain that none of so many nodes or ids has to do with an alias: until names of people are
 * joined a graph has none, and the first import asks for tens of thousands. Other nodes than authors are few, and
 * a look for one alias of theirs may go through those of all authors.
 */
export async function mayHaveAliases(
  transaction: Transaction,
  label: MergedLabel,
  asked: number,
): Promise<boolean> {
  if (label !== 'Author' || asked <= FEW_ASKED) return asked > 0;
  return (await transaction.run(anyAlias(label))).length > 0;
}
