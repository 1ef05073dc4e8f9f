import type { AuthorEvidence } from './author-evidence.js';
import { AUTHOR_RULES } from './author-rules.js';
import { COMMON_FAMILY_NAMES } from './common-family-names.js';

/** One reason to think that two names are one person. */
export interface AuthorReason {
  readonly kind: 'NAME' | 'ORCID' | 'COAUTHORS' | 'AFFILIATION' | 'JOURNAL' | 'TOPICS';
  /** What they share, at most five of it. */
  readonly values: readonly string[];
  readonly points: number;
}

const { points: POINTS } = AUTHOR_RULES;
const SHOWN = 5;

/** The reasons for two groups of names to be one person; their points add up. */
export function weighAuthors(
  a: readonly AuthorEvidence[],
  b: readonly AuthorEvidence[],
): readonly AuthorReason[] {
  const coauthors = sharedOf(a, b, ({ coauthors }) => coauthors);
  const affiliations = sharedOf(a, b, ({ affiliations }) => affiliations);
  const journals = sharedOf(a, b, ({ journals }) => journals);
  const topics = sharedOf(a, b, ({ topics }) => topics);
  const orcids = sharedOf(a, b, ({ orcids }) => orcids);
  const reasons: readonly AuthorReason[] = [
    reason('ORCID', orcids, orcids.length > 0 ? POINTS.sameOrcid : 0),
    reason('COAUTHORS', coauthors, coauthorPoints(coauthors)),
    reason('AFFILIATION', affiliations, affiliations.length > 0 ? POINTS.affiliation : 0),
    reason('JOURNAL', journals, journals.length > 0 ? POINTS.journal : 0),
    reason('TOPICS', topics, Math.min(topics.length * POINTS.topic, POINTS.topicCap)),
  ];
  return reasons.filter(({ points }) => points > 0);
}

/** The sum of reasons. */
export function sumPoints(reasons: readonly AuthorReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

function reason(
  kind: AuthorReason['kind'],
  values: readonly string[],
  points: number,
): AuthorReason {
  return { kind, values: values.slice(0, SHOWN), points };
}

function sharedOf(
  a: readonly AuthorEvidence[],
  b: readonly AuthorEvidence[],
  valuesOf: (evidence: AuthorEvidence) => readonly string[],
): readonly string[] {
  const own = new Set(a.flatMap(valuesOf));
  return [...new Set(b.flatMap(valuesOf))].filter((value) => own.has(value)).sort();
}

function coauthorPoints(blocks: readonly string[]): number {
  const sum = blocks.reduce((points, block) => {
    const [family = ''] = block.split('|', 1);
    return points + (COMMON_FAMILY_NAMES.has(family) ? POINTS.commonCoauthor : POINTS.coauthor);
  }, 0);
  return Math.min(sum, POINTS.coauthorCap);
}
