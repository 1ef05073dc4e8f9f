/**
 * What a page of ours may load: its own files, and nothing from elsewhere. Monaco and Vue set styles
 * on elements (`unsafe-inline`, for styles alone); style sheets carry fonts and images (`data:`).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

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
