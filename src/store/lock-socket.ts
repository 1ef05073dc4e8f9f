import { connect, createServer, type Server, type Socket } from 'node:net';

/** A listening socket that tells who asks whether its process holds the lock or only tries to. */
export interface LockSocket {
  /** From now on the answer is "held"; the socket no longer keeps the process running. */
  hold(): void;
  close(): Promise<void>;
}

/** Who answers at an address: a process, or nobody. */
export type Rival =
  | { readonly kind: 'dead' }
  | { readonly kind: 'trying' }
  | { readonly kind: 'holding'; readonly processId: number | null };

/** A stopped or busy process does not answer, but the system takes the call for it all the same. */
const ANSWER_MS = 500;

/** Listens at an address; fails with EADDRINUSE where something is there already. */
export async function listenAt(address: string): Promise<LockSocket> {
  const callers = new Set<Socket>();
  let isHolding = false;
  const server = createServer((caller) => {
    callers.add(caller);
    caller.on('error', () => undefined).on('close', () => callers.delete(caller));
    caller.unref().end(`${isHolding ? 'held' : 'trying'} ${process.pid}\n`);
  });
  await listening(server, address);
  return {
    hold: () => {
      isHolding = true;
      server.unref();
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
    const timer = setTimeout(() => finish({ kind: 'holding', processId: null }), ANSWER_MS);
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
  return { kind: 'holding', processId: null };
}

function rivalOfAnswer(answer: string): Rival {
  const held = /^held (\d+)\n$/.exec(answer);
  return held === null ? { kind: 'trying' } : { kind: 'holding', processId: Number(held[1]) };
}
