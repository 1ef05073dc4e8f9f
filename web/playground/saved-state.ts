import type { GraphiQLProps } from 'graphiql';
import { writingWithoutSecrets } from './kept-headers.js';

/** Where GraphiQL keeps what it brings back on the next visit. */
export type SavedState = Exclude<GraphiQLProps['storage'], null | undefined>;

/** The name under which GraphiQL saves its tabs. */
export const SAVED_TABS = 'graphiql:tabState';

const PREFIX = 'papergraph:';

/**
 * Keeps tabs, history and theme in the browser under names of our own: on a port of 127.0.0.1
 * another project's GraphiQL may have run before, and its tabs would open instead of the examples.
 * Where the browser refuses storage, the state lasts as long as the page.
 */
export function openSavedState(): SavedState {
  try {
    return persistentState(window.localStorage);
  } catch {
    return passingState();
  }
}

/** Whether a visit before this one left tabs that will open again. */
export function hasSavedTabs(state: SavedState): boolean {
  return Boolean(state.getItem(SAVED_TABS));
}

function persistentState(storage: Storage): SavedState {
  const ours = () => Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  const getItem = (key: string) => storage.getItem(PREFIX + key);
  const setItem = (key: string, value: string) => storage.setItem(PREFIX + key, value);
  return {
    getItem,
    setItem: writingWithoutSecrets({ getItem, setItem }),
    removeItem: (key) => storage.removeItem(PREFIX + key),
    clear: () => {
      for (const key of ours()) storage.removeItem(key);
    },
    get length() {
      return ours().length;
    },
  };
}

function passingState(): SavedState {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
