import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Engine, latestChange } from '../graph/index.js';
import type { PublicSettings } from '../settings/index.js';
import { baseUrlOf } from './base-url.js';

/** What the same question has the same answer for. */
export interface AnswerBasis {
  readonly engine: Engine;
  readonly signal: AbortSignal;
  /** Another text for another release or schema: the same graph is then told in other words. */
  readonly release: string;
  readonly settings: PublicSettings;
}

/** Enough of a SHA-256 that two answers never have one tag. */
const TAG_CHARACTERS = 27;

/**
 * The entity tag of what an address answers: of the graph's latest change, the release, the address with
 * its query and variables, and what the client accepts. It is read before the answer is made, so an answer
 * that saw a later change has an older tag, and is only sent once more. Null where the graph does not say:
 * the answer itself then tells what is wrong with it.
 *
 * The tag is a weak one (RFC 9110, section 8.8.1), as an answer may be compressed in several ways.
 */
export async function entityTag(
  request: FastifyRequest,
  { engine, signal, release, settings }: AnswerBasis,
): Promise<string | null> {
  const change = await readChange(engine, signal);
  if (change === null) return null;
  const basis = [
    change,
    release,
    baseUrlOf(request, settings),
    request.url,
    request.headers.accept ?? '',
  ];
  const hash = createHash('sha256').update(JSON.stringify(basis)).digest('base64url');
  return `W/"${hash.slice(0, TAG_CHARACTERS)}"`;
}

async function readChange(engine: Engine, signal: AbortSignal): Promise<string | null> {
  try {
    const [row] = await engine.read(latestChange, { signal });
    return row?.change ?? null;
  } catch {
    return null;
  }
}

/** Gives a reply its tag; it may be kept, but not used without asking whether it still holds. */
export function tagged<Reply extends FastifyReply>(reply: Reply, tag: string): Reply {
  reply.header('etag', tag).header('cache-control', 'no-cache');
  return reply;
}

/** Whether an If-None-Match header names the tag, or any (RFC 9110, section 13.1.2: weak comparison). */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const named = ifNoneMatch.split(',').map((each) => each.trim());
  return named.includes('*') || named.map(withoutWeakness).includes(withoutWeakness(tag));
}

function withoutWeakness(tag: string): string {
  return tag.replace(/^W\//, '');
}
