/**
 * Changes since the last release that break a client and are meant, each as the check tells it, with
 * the reason. They go into the changelog too, and out of this list with the release.
 */
export const ALLOWED_CHANGES: Readonly<Record<string, string>> = {};
