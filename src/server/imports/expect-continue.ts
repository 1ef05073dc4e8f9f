import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Requests whose client waits for a word before it sends the body (RFC 9110, section 10.1.1). */
const waiting = new WeakSet<IncomingMessage>();

/**
 * Lets a client that asks first (`Expect: 100-continue`, as curl does for large files) wait with an upload
 * until it is known that it is not refused. At other addresses it is told to go on at once, as Node does.
 */
export function holdUploads(server: Server, path: string): void {
  server.on('checkContinue', (request, response) => {
    if (request.url?.split('?', 1)[0] === path) waiting.add(request);
    else response.writeContinue();
    server.emit('request', request, response);
  });
}

/** Tells a client that waits to send the body. */
export function letSend(request: IncomingMessage, response: ServerResponse): void {
  if (waiting.delete(request)) response.writeContinue();
}
