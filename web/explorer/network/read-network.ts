import { useSuspenseQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { refusalOf } from '../api/index.js';
import { fileAddress } from './question.js';
import type { NetworkSearch } from './search.js';

const year = z.nullable(z.number());

const NODE = z.object({
  id: z.string(),
  label: z.string(),
  papers: z.number(),
  links: z.number(),
  totalLinkStrength: z.number(),
  averageYear: year,
  firstYear: year,
  lastYear: year,
  cluster: z.nullable(z.number()),
  /** Where an author works: only where nodes have their colours by it. */
  institution: z.optional(z.nullable(z.string())),
  /** How many nodes a circle is of that is a whole cluster (`grouped.ts`). */
  members: z.optional(z.number()),
  /** The institutions of these nodes, one for each. */
  institutions: z.optional(z.array(z.nullable(z.string()))),
  centralities: z.optional(z.record(z.string(), z.number())),
  position: z.nullable(z.object({ x: z.number(), y: z.number(), radius: z.number() })),
});

const LINK = z.object({
  source: z.string(),
  target: z.string(),
  strength: z.number(),
  papers: z.number(),
  firstYear: year,
  lastYear: year,
});

const NETWORK = z.object({
  nodes: z.array(NODE),
  links: z.array(LINK),
  clusters: z.array(z.object({ cluster: z.number(), label: z.string() })),
});

/** A whole network, as the file `graph.json` has it: a field of the API shows a page of its nodes only. */
export type Network = z.infer<typeof NETWORK>;
export type NetworkNode = z.infer<typeof NODE>;
export type NetworkLink = z.infer<typeof LINK>;

/** The network that an address means. */
export function useNetwork(search: NetworkSearch): Network {
  const address = fileAddress(search, 'graph.json');
  return useSuspenseQuery({
    queryKey: ['network', address],
    queryFn: ({ signal }) => readNetwork(address, signal),
  }).data;
}

async function readNetwork(address: string, signal: AbortSignal): Promise<Network> {
  const response = await fetch(address, { signal });
  const answer: unknown = await response.json();
  if (response.ok) return z.parse(NETWORK, answer);
  throw refusalOf(response.status, answer);
}
