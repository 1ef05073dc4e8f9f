/** The explorer is beside the playground, also behind a proxy that adds a path in front. */
export function explorerHome(): string {
  return new URL('./', location.href.replace(/[?#].*$/, '')).href;
}
