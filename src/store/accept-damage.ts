import { existsSync } from 'node:fs';
import { checkJournal } from '../journal/index.js';
import { dataFolderPaths } from './data-folder.js';
import { DamageTooLargeError } from './errors.js';
import { type JournalDamage, KnownDamages } from './known-damage.js';

/**
 * Notes that a person accepts the damages of a journal as they are. Call it while a store of the
 * folder is open: its start has written back what the graph still held of the damaged lines.
 *
 * @returns the damages that were not accepted before.
 * @throws DamageTooLargeError
 */
export async function acceptDamage(folder: string): Promise<readonly JournalDamage[]> {
  const { journal } = dataFolderPaths(folder);
  if (!existsSync(journal)) return [];
  const { damages, damageCount } = await checkJournal(journal);
  if (damageCount > damages.length) throw new DamageTooLargeError(journal, damageCount);
  const known = await KnownDamages.read(folder);
  const open = damages.filter((damage) => !known.isAccepted(damage));
  if (open.length > 0) await known.add(open, true);
  return open;
}
