import { connect, createServer, type Server, type Socket } from 'node:net';

/** A listening socket that tells who asks whether its process holds the lock or only tries to. */
export interface LockSocket {
  /** From now on the answer is "held"; the socket no longer keeps the process running. */
  hold(): void;
  /** From now on the answer names the address, too, at which the process serves. */
  serveAt(url: string): void;
  close(): Promise<void>;
}

/** Who answers at an address: a process, or nobody. */
export type Rival =
  | { readonly kind: 'dead' }
  | { readonly kind: 'trying' }
  | ({ readonly kind: 'holding' } & Holder);

/** The process that holds a lock, as far as it is known. */
export interface Holder {
  /** As the process sees itself. */
  readonly processId: number | null;
  /** Where it answers over HTTP; null where it is no server, or one that does not answer yet. */
  readonly url: string | null;
}

/** A process that does not say who it is. */
export const UNKNOWN: Holder = { processId: null, url: null };

/** A stopped or busy process does not answer, but the system takes the call for it all the same. */
const ANSWER_MS = 500;

/** Listens at an address; fails with EADDRINUSE where something is there already. */
export async function listenAt(address: string): Promise<LockSocket> {
  const callers = new Set<Socket>();
  let isHolding = false;
  let url: string | null = null;
  const server = createServer((caller) => {
    callers.add(caller);
    caller.on('error', () => undefined).on('close', () => callers.delete(caller));
    const words = [isHolding ? 'held' : 'trying', process.pid, ...(url === null ? [] : [url])];
    caller.unref().end(`${words.join(' ')}\n`);
  });
  await listening(server, address);
  return {
    hold: () => {
      isHolding = true;
      server.unref();
    },
    serveAt: (address) => {
      url = address;
    },
    close: () => closing(server, callers),
  };
}

function listening(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Another user may ask, too: without the right to write, a dead socket of theirs looks alive.
    server.listen({ path: address, readableAll: true, writableAll: true }, resolve);
  });
}

function closing(server: Server, callers: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const caller of callers) caller.destroy();
  });
}

/** Asks who answers at an address. Only a refused call proves that nobody is. */
export function askRival(address: string): Promise<Rival> {
  return new Promise((resolve) => {
    let answer = '';
    const caller = connect({ path: address });
    const finish = (rival: Rival): void => {
      clearTimeout(timer);
      caller.destroy();
      resolve(rival);
    };
    const timer = setTimeout(() => finish({ kind: 'holding', ...UNKNOWN }), ANSWER_MS);
    caller.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    caller.on('error', (cause) => finish(rivalOfError(cause)));
    caller.on('close', () => finish(rivalOfAnswer(answer)));
  });
}

function rivalOfError(cause: Error): Rival {
  const code = 'code' in cause ? cause.code : null;
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return { kind: 'dead' };
  // Hung up on us: it is about to go. Anything else, a full queue for example, is no proof of death.
  if (code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'trying' };
  return { kind: 'holding', ...UNKNOWN };
}

function rivalOfAnswer(answer: string): Rival {
  const held = /^held (\d+)(?: (\S+))?\n$/.exec(answer);
  if (held === null) return { kind: 'trying' };
  return { kind: 'holding', processId: Number(held[1]), url: addressIn(held[2]) };
}

/** Null for what is no address of HTTP. */
function addressIn(text: string | undefined): string | null {
  return text !== undefined && /^https?:/.test(text) && URL.canParse(text) ? text : null;
}
