import type { AuthorProperties, JournalProperties, TopicProperties } from '../graph/index.js';
import { bestForm } from '../identity/index.js';
import { fullName, type JournalName, type PersonName } from '../ris/index.js';
import { mostFrequentForm, sourceOfTopic } from '../topics/index.js';

/**
 * The rules by which a node shows the many forms its papers give it. Each rule picks from a set,
 * so adding forms one by one, all at once or in another order ends the same.
 */

/** An author with these further names; the name shown is the best form, with its own two parts. */
export function authorWithForms(
  id: string,
  key: string,
  before: AuthorProperties | null,
  names: readonly PersonName[],
  paperCount: number,
): AuthorProperties {
  const parts = new Map<string, Pick<AuthorProperties, 'familyName' | 'givenName' | 'isGroup'>>();
  if (before !== null) parts.set(before.name, before);
  for (const name of names) addParts(parts, name);
  const name = bestForm(parts.keys());
  const { familyName, givenName, isGroup } = parts.get(name) ?? EMPTY_PARTS;
  return {
    id,
    key,
    name,
    familyName,
    givenName,
    isGroup,
    variants: union(
      before?.variants,
      names.map(({ raw }) => raw),
    ),
    paperCount,
  };
}

const EMPTY_PARTS = { familyName: '', givenName: '', isGroup: false };

/** Two readings can show the same: the longer family name is kept, then the group, on every road. */
function addParts(
  parts: Map<string, Pick<AuthorProperties, 'familyName' | 'givenName' | 'isGroup'>>,
  name: PersonName,
): void {
  const shown = fullName(name);
  const known = parts.get(shown);
  if (known === undefined || isBetter(name, known)) {
    parts.set(shown, { familyName: name.family, givenName: name.given, isGroup: name.isGroup });
  }
}

function isBetter(
  { family, isGroup }: PersonName,
  known: Pick<AuthorProperties, 'familyName' | 'isGroup'>,
): boolean {
  if (family.length !== known.familyName.length) return family.length > known.familyName.length;
  return isGroup && !known.isGroup;
}

/** A journal with these further names. */
export function journalWithForms(
  id: string,
  key: string,
  before: JournalProperties | null,
  names: readonly JournalName[],
  paperCount: number,
): JournalProperties {
  const titles = names.flatMap(({ title, abbreviation }) => title ?? abbreviation ?? []);
  const abbreviations = names.flatMap(({ abbreviation }) => abbreviation ?? []);
  const issns = union(
    before?.issns,
    names.flatMap((name) => name.issns),
  );
  return {
    id,
    key,
    // Without a title the journal is known by an ISSN, and that is its key: see journalKey.
    title: bestForm([...(before === null ? [] : [before.title]), ...titles]) || key,
    abbreviation:
      bestForm([...(before?.abbreviation ? [before.abbreviation] : []), ...abbreviations]) || null,
    issns,
    paperCount,
  };
}

/** A topic with these further labels. */
export function topicWithForms(
  id: string,
  key: string,
  before: TopicProperties | null,
  labels: readonly string[],
  paperCount: number,
): TopicProperties {
  const counts = new Map(
    before?.variants.map((form, place) => [form, before.variantCounts[place] ?? 1]),
  );
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const variants = [...counts.keys()].sort();
  return {
    id,
    key,
    label: mostFrequentForm(counts),
    source: sourceOfTopic(key),
    variants,
    variantCounts: variants.map((form) => counts.get(form) ?? 0),
    paperCount,
  };
}

function union(before: readonly string[] | undefined, more: readonly string[]): readonly string[] {
  return [...new Set([...(before ?? []), ...more])].sort();
}
