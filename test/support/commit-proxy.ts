import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What happens to the next COMMIT of a transaction that writes. */
export type CommitFault =
  /** It reaches the database, and the answer is lost with the connection. */
  | { readonly kind: 'answer-lost'; readonly afterMs: number }
  /** The connection is lost before it reaches the database. */
  | { readonly kind: 'never-sent' }
  /** The answer is lost, and nothing can be reached from then on. */
  | { readonly kind: 'gone' };

/** A proxy before a Neo4j that loses connections at the one moment that matters. */
export interface CommitProxy {
  /** An address for a driver: bolt://, since neo4j:// would find the server behind it. */
  readonly uri: string;
  /** How many faults have happened. */
  readonly faults: number;
  failNextCommit(fault: CommitFault): void;
  close(): void;
}

/** The Bolt message COMMIT in a chunk of its own: length 2, structure without fields, tag 0x12. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** BEGIN is a structure of one field; that field says `mode: r` of a transaction that only reads. */
const BEGIN = Buffer.from([0xb1, 0x11]);

/** Listens on a free port and passes all on to the server at this address. */
export async function startCommitProxy(address: string): Promise<CommitProxy> {
  const { hostname, port } = new URL(address);
  const open = new Set<Socket>();
  let next: CommitFault | null = null;
  let isGone = false;
  let faults = 0;

  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const ends = [client, database];
    const end = (): void => {
      for (const socket of ends) {
        socket.destroy();
        open.delete(socket);
      }
    };
    for (const socket of ends) {
      open.add(socket);
      socket.on('error', end).on('close', end);
    }
    if (isGone) return end();
    let isWriting = false;
    let isDeaf = false;
    client.on('data', (bytes) => {
      const begin = bytes.lastIndexOf(BEGIN);
      if (begin >= 0) isWriting = !/mode.r/s.test(bytes.subarray(begin).toString('latin1'));
      const fault = isWriting && bytes.includes(COMMIT) ? next : null;
      if (fault === null) return void database.write(bytes);
      next = null;
      faults += 1;
      if (fault.kind === 'never-sent') return end();
      isDeaf = true;
      isGone = fault.kind === 'gone';
      database.write(bytes);
      // The answer comes within milliseconds; both ends are cut once it has been swallowed.
      setTimeout(end, fault.kind === 'answer-lost' ? fault.afterMs : 500);
    });
    database.on('data', (bytes) => {
      if (!isDeaf) client.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = server.address();
  if (own === null || typeof own === 'string') throw new Error('The proxy has no port.');
  return {
    uri: `bolt://127.0.0.1:${own.port}`,
    get faults() {
      return faults;
    },
    failNextCommit(fault) {
      next = fault;
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
