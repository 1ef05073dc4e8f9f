import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

const CORPUS = readFileSync(join(import.meta.dirname, '../../examples/made-corpus.ris'));
const BOUNDARY = 'one-large-file';

/** Sends the made corpus again and again, until so many bytes are sent, and gives the answer. */
export async function sendCorpus(base: string, bytes: number, isForm: boolean): Promise<unknown> {
  const type = isForm ? `multipart/form-data; boundary=${BOUNDARY}` : 'text/plain';
  const address = isForm ? '/import' : '/import?name=large.ris';
  const sent = request(`${base}${address}`, { method: 'POST', headers: { 'content-type': type } });
  const answered = new Promise<string>((resolve, reject) => {
    sent.once('response', (response) => text(response).then(resolve, reject));
    sent.once('error', reject);
  });
  const body = isForm ? inForm(corpus(bytes)) : corpus(bytes);
  await pipeline(Readable.from(body, { objectMode: false }), sent);
  return JSON.parse(await answered);
}

function* corpus(bytes: number): Generator<Uint8Array> {
  for (let left = bytes; left > 0; left -= CORPUS.length) {
    yield left < CORPUS.length ? CORPUS.subarray(0, left) : CORPUS;
  }
}

function* inForm(file: Iterable<Uint8Array>): Generator<Uint8Array> {
  const head = 'content-disposition: form-data; name="file"; filename="large.ris"';
  yield Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`);
  yield* file;
  yield Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
}
