const EVENTS = 'text/event-stream';
const JSON_TYPES = ['application/json', 'application/graphql-response+json'];

/**
 * Whether a client wants its answer as a stream of events. Some clients name all that they can read in every
 * request; one that can read JSON gets JSON.
 */
export function wantsEvents(accept: string | undefined): boolean {
  if (accept === undefined || !accept.includes(EVENTS)) return false;
  const named = accept.split(',').map((each) => each.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  return named.includes(EVENTS) && !JSON_TYPES.some((type) => named.includes(type));
}
