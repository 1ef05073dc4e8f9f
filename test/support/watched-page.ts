import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of a browser that knows nothing yet, with what it did that a page of ours must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses asked for that are not on this machine. */
  readonly outside: readonly string[];
  /** Errors on the console (a refusal by the content security policy is one), failed requests. */
  readonly faults: string[];
  /** Bytes that came over the wire, headers included. */
  readonly receivedBytes: () => Promise<number>;
}

/** Opens a page in a context of its own, so that nothing of an earlier visit is remembered. */
export async function openWatchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, ...options });
  const outside: string[] = [];
  const faults: string[] = [];
  const sizes: Promise<number>[] = [];
  context.on('request', (request) => {
    if (leavesMachine(request.url())) outside.push(request.url());
  });
  context.on('requestfailed', (request) => {
    // A page that closes aborts what it still loads; that is no fault of the page.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`failed: ${request.url()}`);
  });
  context.on('requestfinished', (request) => {
    const size = request.sizes().then((each) => each.responseBodySize + each.responseHeadersSize);
    sizes.push(size.catch(() => 0)); // The page closed before it could tell.
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  const receivedBytes = async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { page: await context.newPage(), outside, faults, receivedBytes };
}

function leavesMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1';
}
