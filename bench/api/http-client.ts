import { Agent, request } from 'node:http';
import type { Parameters } from '../../src/graph/index.js';

const agent = new Agent({ keepAlive: true });

/**
 * Sends a query over a connection that stays open and waits for the whole answer.
 *
 * @throws Error for an answer with an error, which would be quick for the wrong reason.
 */
export async function askOverHttp(
  url: string,
  query: string,
  variables: Parameters,
): Promise<void> {
  const answer = await post(url, JSON.stringify({ query, variables }));
  if (answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500));
}

/**
 * Reads a file to its end, and keeps nothing of it.
 *
 * @throws Error for an answer that is no file.
 */
export async function fetchFile(address: URL): Promise<void> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  for await (const _piece of response.body);
}

/** Sends JSON and gives the whole answer as text. */
export function post(url: string, body: string, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', agent, headers, ...(signal && { signal }) };
    const sent = request(url, options, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve(Buffer.concat(pieces).toString()));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
