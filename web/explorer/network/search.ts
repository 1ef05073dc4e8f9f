import * as z from 'zod/mini';

/** What is not of the form that the view expects is left out, as if the address did not have it. */
function orNone<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

const id = z.string().check(z.maxLength(200));
const year = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(9999));
/** Ids with commas between. */
const ids = z.string().check(z.maxLength(16_000));
const amount = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100_000));

/** What the address of a network says of it. Everything can be left out. */
export const networkSearch = z.object({
  /** What the nodes are. */
  kind: orNone(z.enum(['authors', 'institutions', 'countries', 'keywords', 'terms'])),
  /** The id of the author in the middle. */
  author: orNone(id),
  /** The ids of the authors between whom the network is, with commas between; none is in the middle then. */
  authors: orNone(ids),
  depth: orNone(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(3))),
  /** A filter of papers of the API, as JSON. */
  filter: orNone(z.string().check(z.maxLength(4_000))),
  counting: orNone(z.enum(['FULL', 'FRACTIONAL', 'HARMONIC', 'FIRST_LAST'])),
  /** At most so many nodes, those with the strongest links. */
  top: orNone(amount),
  minPapers: orNone(amount),
  minStrength: orNone(z.coerce.number().check(z.minimum(0))),
  /** Papers with more members make no links. */
  cap: orNone(amount),
  /** Whether each cluster is one circle, which opens at a click. */
  show: orNone(z.enum(['nodes', 'clusters'])),
  /** The numbers of the clusters that are open, with commas between. */
  open: orNone(z.string().check(z.maxLength(4_000))),
  resolution: orNone(z.coerce.number().check(z.positive(), z.maximum(100))),
  /** From which list keywords are. */
  scheme: orNone(z.enum(['MESH', 'AUTHOR', 'INDEX'])),
  /** How significant a link must be: a backbone of the network. */
  backbone: orNone(z.coerce.number().check(z.positive(), z.maximum(1))),
  normalisation: orNone(z.enum(['NONE', 'ASSOCIATION_STRENGTH', 'INCLUSION', 'JACCARD', 'SALTON'])),
  /** Only the largest connected part. */
  part: orNone(z.enum(['all', 'largest'])),
  size: orNone(
    z.enum([
      'papers',
      'strength',
      'links',
      'betweenness',
      'closeness',
      'harmonic',
      'eigenvector',
      'pageRank',
    ]),
  ),
  colour: orNone(z.enum(['cluster', 'year', 'institution'])),
  /** Only what has papers in these years is shown; nothing moves. */
  from: orNone(year),
  to: orNone(year),
  /** Whether links are told apart that are new in these years, or lost. */
  changes: orNone(z.enum(['shown'])),
  /** The years of each window whose figures are shown as lines; none where left out. */
  window: orNone(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
  /** The id of the node that was chosen. */
  node: orNone(id),
  /** The ids of the ends of the link that was chosen, with `~` between. */
  link: orNone(z.string().check(z.maxLength(401), z.includes('~'))),
});

/** What a network's address says, read. */
export type NetworkSearch = z.infer<typeof networkSearch>;
