import {
  type AuthorEvidence,
  type AuthorMentionContext,
  gatherEvidence,
  nameMention,
} from '../../../src/identity/index.js';
import { partedKeys, personKey } from '../../../src/naming/parted-keys.js';
import { parseName } from '../../../src/ris/index.js';

/** One mention as a test writes it: "Krasuska, Marta" with the co-authors "Nowak, Jan; Tanaka, Yui". */
export interface MadeMention {
  readonly name: string;
  readonly with?: string;
  readonly orcid?: string;
  readonly journal?: string;
  readonly topics?: readonly string[];
  readonly at?: readonly string[];
}

function mentionOf(name: string, orcid: string | null = null) {
  const mention = nameMention({ ...parseName(name), orcid });
  if (mention === null) throw new Error(`"${name}" is no person's name.`);
  return mention;
}

/** The evidence of every key that the mentions name, in no order that matters; two ORCIDs part a name. */
export function evidenceOf(mentions: readonly MadeMention[]): readonly AuthorEvidence[] {
  const contexts = new Map<string, AuthorMentionContext[]>();
  const parted = partedKeys(
    mentions.map(({ name, orcid = null }) => ({
      name: { ...parseName(name), orcid },
      split: null,
    })),
  );
  for (const made of mentions) {
    const plain = mentionOf(made.name, made.orcid ?? null);
    const key = personKey({ plain: plain.key, orcid: plain.orcid, split: null }, parted);
    const mention = { ...plain, key };
    const others = (made.with ?? '').split(';').filter((name) => name.trim() !== '');
    const context: AuthorMentionContext = {
      mention,
      others: others.map((name) => mentionOf(name.trim())),
      journal: made.journal ?? null,
      topics: made.topics ?? [],
      affiliations: made.at ?? [],
    };
    contexts.set(mention.key, [...(contexts.get(mention.key) ?? []), context]);
  }
  return [...contexts.values()].map(gatherEvidence);
}
