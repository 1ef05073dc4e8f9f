import { setImmediate } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { GraphQLSchema } from 'graphql';
import { addressesOfAuthors } from '../../graph/index.js';
import { type NetworkAnalysis, papersOfMember } from '../../network/index.js';
import { mainInstitution, type SignedInstitutions } from '../../places/index.js';
import type { Place } from '../../schema/index.js';
import { askForStream, type Context } from '../context.js';
import type { FoundNetwork } from './find-network.js';
import { inStatements } from './in-statements.js';
import { institutionNamesOf } from './institution-names.js';
import { NamedInstitutions } from './named-institutions.js';
import { memberIdOf, type NodeRow } from './node-rows.js';

/** A network of authors, of which the papers are asked for. */
type Signed = Pick<FoundNetwork, 'table' | 'analysis'>;

/**
 * The institutions of these nodes of a network of authors, in their order: of each the one that most of its
 * papers name that the network counts.
 */
export async function institutionsOf(
  context: Context,
  schema: GraphQLSchema,
  network: Signed,
  nodes: readonly number[],
): Promise<readonly (Place | null)[]> {
  const { names } = await institutionNamesOf(context, schema);
  const named = new NamedInstitutions(names);
  const found: (Place | null)[] = [];
  for (const some of inStatements(nodes)) {
    // What was read of these authors goes before the next are asked for.
    for (const papers of await readSigned(context, network, some, named)) {
      const id = mainInstitution(papers);
      found.push(id === null ? null : { id, name: named.nameOf(id) });
      if (found.length % AUTHORS_A_TURN === 0) await setImmediate();
    }
  }
  return found;
}

/** Authors after whom other requests get their turn. */
const AUTHORS_A_TURN = 200;

/** Where each of these authors may work by their papers. */
async function readSigned(
  context: Context,
  network: Signed,
  nodes: readonly number[],
  named: NamedInstitutions,
): Promise<Iterable<readonly SignedInstitutions[]>> {
  const signed = new Map<string, SignedInstitutions[]>(
    nodes.map((node) => [memberIdOf(network, node), []]),
  );
  const { papers, mostAuthors } = countedPapers(network, nodes);
  const question = addressesOfAuthors([...signed.keys()], mostAuthors);
  for await (const rows of askForStream(context, question)) {
    for (const { paper, institutions, names, authors } of rows) {
      if (!papers.has(paper)) continue;
      named.see(institutions, names);
      // One for all of its authors: a paper with many names many institutions.
      const ofAll = { institutions, isOwn: false };
      for (const { author, own } of authors) {
        const ofAuthor = { institutions: own.map((name) => named.idOfTied(name)), isOwn: true };
        signed.get(author)?.push(own.length > 0 ? ofAuthor : ofAll);
      }
    }
    await setImmediate();
  }
  return signed.values();
}

/** The ids of those papers of the nodes that the network counts, and how many authors one has at most. */
function countedPapers({ table, analysis }: Signed, nodes: readonly number[]) {
  const { nodes: columns, isPaperKept } = analysis.network;
  const papers = new Set<string>();
  let mostAuthors = 0;
  for (const node of nodes) {
    for (const paper of papersOfMember(table, columns.members[node])) {
      if (isPaperKept[paper] !== 1) continue;
      papers.add(table.papers[paper] ?? '');
      mostAuthors = Math.max(mostAuthors, table.paperMemberCounts[paper] ?? 0);
    }
  }
  return { papers, mostAuthors };
}

type Loader = DataLoader<number, Place | null>;

const loaders = new WeakMap<Context, Map<NetworkAnalysis, Loader>>();

/** The institution of one node of an answer: those of all nodes that are asked for are read together. */
export function institutionOf(
  context: Context,
  schema: GraphQLSchema,
  { found, node }: NodeRow,
): Promise<Place | null> {
  const ofContext = loaders.get(context) ?? new Map<NetworkAnalysis, Loader>();
  loaders.set(context, ofContext);
  const loader: Loader =
    ofContext.get(found.analysis) ??
    new DataLoader((nodes) => institutionsOf(context, schema, found, nodes));
  ofContext.set(found.analysis, loader);
  return loader.load(node);
}
