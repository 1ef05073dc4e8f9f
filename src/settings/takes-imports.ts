/** Whether clients may import: always, never, or where nobody but this machine reaches the server. */
export type ImportsChoice = 'local' | 'on' | 'off';

/** Addresses and names that only this machine reaches. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/** How a server can be reached. */
export interface Reach {
  readonly host: string;
  readonly publicUrl: string | null;
  readonly trustsProxy: boolean;
}

/**
 * Whether clients may import. By default they may where the server listens to this machine alone, and no
 * proxy lets others in: a file costs disk and time, and changes what everybody sees.
 */
export function takesImports(choice: ImportsChoice, reach: Reach): boolean {
  if (choice !== 'local') return choice === 'on';
  const { host, publicUrl, trustsProxy } = reach;
  const isPublic = publicUrl !== null && !THIS_MACHINE.test(new URL(publicUrl).hostname);
  return THIS_MACHINE.test(host) && !isPublic && !trustsProxy;
}
