import { useSyncExternalStore } from 'react';

/** The width up to which the style sheet has fields below one another. */
const NARROW = matchMedia('(max-width: 40rem)');

/** Whether the window is as narrow as that of a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => NARROW.matches);
}

function listen(told: () => void): () => void {
  NARROW.addEventListener('change', told);
  return () => NARROW.removeEventListener('change', told);
}
