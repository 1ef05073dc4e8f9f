import { type PaperSurroundings, paperSurroundings } from '../graph/index.js';
import { nameBlock, nameMention, type PaperPart, partPapers } from '../identity/index.js';
import { parseName } from '../ris/index.js';
import { topicKey } from '../topics/index.js';
import { journalKeyOf, MOST_AUTHORS } from './name-surroundings.js';
import type { Reader } from './reader.js';

/** A paper's surroundings while its rows are gathered. */
interface Gathered {
  readonly paper: string;
  readonly orcid: string | null;
  readonly coauthors: string[];
  readonly affiliations: string[];
  readonly journals: string[];
  readonly topics: string[];
}

/**
 * For each author the groups of papers that share nothing with one another: where there are two, the
 * name may be several people's. Papers that more than a hundred people signed are left out, as they
 * tell nothing of who works with whom.
 */
export async function partAuthors(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PaperPart[]>> {
  const authors = new Map<string, Map<string, Gathered>>(ids.map((id) => [id, new Map()]));
  for (const row of await reader.run(paperSurroundings(ids, MOST_AUTHORS))) {
    const papers = authors.get(row.id);
    if (papers === undefined) continue;
    const paper = papers.get(row.paper) ?? emptyPaper(row);
    papers.set(row.paper, paper);
    addRow(paper, row);
  }
  return new Map([...authors].map(([id, papers]) => [id, partPapers([...papers.values()])]));
}

function emptyPaper({ paper, orcid }: PaperSurroundings): Gathered {
  return { paper, orcid, coauthors: [], affiliations: [], journals: [], topics: [] };
}

function addRow(paper: Gathered, { kind, rawName, values }: PaperSurroundings): void {
  switch (kind) {
    case 'COAUTHOR': {
      const own = blockOf(rawName);
      paper.coauthors.push(
        ...values.flatMap((raw) => blockOf(raw) ?? []).filter((block) => block !== own),
      );
      break;
    }
    case 'JOURNAL':
      paper.journals.push(...values.flatMap((title) => journalKeyOf(title) ?? []));
      break;
    case 'TOPIC':
      paper.topics.push(...values.flatMap((label) => topicKey(label) ?? []));
      break;
    case 'INSTITUTION':
      paper.affiliations.push(...values);
      break;
  }
}

function blockOf(raw: string): string | null {
  const mention = nameMention(parseName(raw));
  return mention === null ? null : nameBlock(mention.family, mention.given);
}
