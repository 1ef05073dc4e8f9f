import * as curation from '../../src/curation/decide.js';
import * as removal from '../../src/curation/remove-import.js';

/** Makes a decision, and waits until the whole graph shows it. */
export async function decide(...parts: Parameters<typeof curation.decide>) {
  return curation.applied(await curation.decide(...parts));
}

/** Undoes a decision, and waits until the whole graph shows it. */
export async function undoDecision(...parts: Parameters<typeof curation.undoDecision>) {
  const undone = await curation.undoDecision(...parts);
  return undone && curation.applied(undone);
}

/** Takes an import out, and waits until all of it is out. */
export async function removeImport(...parts: Parameters<typeof removal.removeImport>) {
  const made = await removal.removeImport(...parts);
  await made.applied;
  return made.removal;
}
