/**
 * The address below which all of Papergraph is, with a slash at its end. Known by the place of this script,
 * which is in `assets/` there: so the page also works behind a proxy that adds a path in front.
 */
export const BASE = new URL(/* @vite-ignore */ '..', import.meta.url);
