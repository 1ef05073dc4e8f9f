import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter answers fit into one packet as they are. */
const WORTH_BYTES = 1_400;

/** Text in any form, but for events, which must not wait for one another. */
const TEXT = /^text\/(?!event-stream)|json|xml|javascript/;

/**
 * Compresses answers and exports for clients that take brotli or gzip. A stream stays one: pieces are
 * compressed as they come. Bodies of requests are never unpacked, for one of a kilobyte could fill the
 * memory.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: WORTH_BYTES,
    customTypes: TEXT,
    globalDecompression: false,
  });
}
