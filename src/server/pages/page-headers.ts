/** What a page of ours may load: its own files, and nothing from elsewhere. */
const OWN_FILES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Which sites may show a page in a frame; none unless it is meant for that. */
function framedBy(origins: readonly string[]): string {
  return `frame-ancestors ${origins.length === 0 ? "'none'" : origins.join(' ')}`;
}

/**
 * Of the playground and the documentation. Monaco and Vue set styles on elements (`unsafe-inline`, for
 * styles alone); style sheets carry fonts and images (`data:`).
 */
const CONTENT_SECURITY_POLICY = [
  ...OWN_FILES,
  framedBy([]),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

/**
 * Of the explorer, which has neither scripts nor styles inside of its page.
 *
 * @param origins are those whose pages may show it in a frame.
 */
export function explorerPolicy(origins: readonly string[]): string {
  return [...OWN_FILES, framedBy(origins), "style-src 'self'", "img-src 'self' data: blob:"].join(
    '; ',
  );
}

/** Headers of everything that a browser shows or loads from us. */
export const PROTECTION = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** Headers of a page: it is asked for again each time, because its name never changes. */
export const PAGE_HEADERS = {
  ...PROTECTION,
  'cache-control': 'no-cache',
  'content-security-policy': CONTENT_SECURITY_POLICY,
} as const;
