/**
 * What follows the `?` of an address, as any form writes it: `?since=2020&with=A1`. A value is text; what
 * it means is decided by the view (see `addresses.ts`).
 */
export function readParameters(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The other way round; what is empty is left out. */
export function writeParameters(parameters: Record<string, unknown>): string {
  const present = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') present.set(name, textOf(value));
  }
  const text = present.toString();
  return text === '' ? '' : `?${text}`;
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
