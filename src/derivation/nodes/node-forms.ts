import { z } from 'zod';
import type {
  AuthorProperties,
  JournalProperties,
  TopicProperties,
  TopicScheme,
} from '../../graph/index.js';
import { authorKey, bestForm, journalKey, nameBlockOfKey, plainKey } from '../../identity/index.js';
import type { AuthorForm } from '../../naming/index.js';
import { fullName, type JournalName, type PersonName } from '../../ris/index.js';
import { mostFrequentForm, sourceOfTopic } from '../../topics/index.js';

/**
 * The rules by which a node shows the many forms its papers give it. Each rule picks from a set,
 * so adding forms one by one, all at once or in another order ends the same.
 */

/** An author with these further names; the name shown is the best form, with its own two parts. */
export function authorWithForms(
  id: string,
  key: string,
  before: AuthorProperties | null,
  forms: readonly AuthorForm[],
  paperCount: number,
): AuthorProperties {
  const names = forms.flatMap(({ name, also }) => [name, ...also]);
  const isLike = likeKey(key);
  const shown = before !== null && before.name !== '' ? [before] : [];
  const own = {
    before: shown.filter((each) => isLike(partsOf(each))),
    names: names.filter(isLike),
  };
  const isAny = own.before.length + own.names.length > 0;
  const parts = new Map<string, Pick<AuthorProperties, 'familyName' | 'givenName' | 'isGroup'>>();
  for (const each of isAny ? own.before : shown) parts.set(each.name, each);
  for (const each of isAny ? own.names : names) addParts(parts, each);
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
    nameBlock: isGroup ? null : nameBlockOfKey(key),
    hasMarks: (before?.hasMarks ?? false) || forms.some(isMarked),
  };
}

/** A name by its two parts. */
type NameParts = Pick<PersonName, 'family' | 'given'>;

function partsOf({ familyName, givenName }: AuthorProperties): NameParts {
  return { family: familyName, given: givenName };
}

/**
 * Whether a name is written like the main one of an author: people may put names together that share
 * nothing, and then only such names are shown.
 */
function likeKey(key: string): (name: NameParts) => boolean {
  const plain = plainKey(key);
  const block = nameBlockOfKey(key);
  return ({ family, given }) => {
    const other = authorKey({ family, given, suffix: '' });
    if (other === null || other === plain) return other !== null;
    return block !== null && nameBlockOfKey(other) === block;
  };
}

/** What the list of variants cannot say. */
function isMarked({ name, split, beside, also }: AuthorForm): boolean {
  return name.orcid !== null || split !== null || beside.length > 0 || also.length > 0;
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
  const own = names.filter((name) => journalKey(name) === key);
  const titles = own.flatMap(({ title, abbreviation }) => title ?? abbreviation ?? []);
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
    forms: union(before?.forms, names.map(journalForm)),
  };
}

/** A way of naming a journal as its node keeps it; {@link parseJournalForm} reads it. */
function journalForm({ title, abbreviation, issns, otherNames = [] }: JournalName): string {
  const others = otherNames.length > 0 ? [otherNames] : [];
  return JSON.stringify([title, abbreviation, ...issns, ...others]);
}

/** Reads a form that a journal's node keeps. */
export function parseJournalForm(form: string): JournalName {
  const [title, abbreviation, ...rest] = storedForm.parse(JSON.parse(form));
  const issns = rest.filter((each) => typeof each === 'string');
  const otherNames = rest.flatMap((each) => (typeof each === 'string' ? [] : each));
  return { title, abbreviation, issns, ...(otherNames.length > 0 && { otherNames }) };
}

const storedForm = z.tuple(
  [z.string().nullable(), z.string().nullable()],
  z.union([z.string(), z.array(z.string())]),
);

/** How one paper writes a topic, and what lists it has it from. */
export interface TopicForm {
  readonly label: string;
  readonly schemes: readonly TopicScheme[];
  /** What a thesaurus puts in the place of the label; null where none does. */
  readonly replacedBy: string | null;
}

/** A topic with these further forms. */
export function topicWithForms(
  id: string,
  key: string,
  before: TopicProperties | null,
  forms: readonly TopicForm[],
  paperCount: number,
): TopicProperties {
  if (before !== null && forms.every((form) => isPlainForm(before, form))) {
    // Most topics that recur are written as before, and nothing but the count of their papers changes.
    return { ...before, variantCounts: NO_COUNTS, paperCount };
  }
  const counts = countsOf(before);
  for (const { label } of forms) counts.set(label, (counts.get(label) ?? 0) + 1);
  const given = forms.flatMap(({ replacedBy }) => replacedBy ?? []);
  // A thesaurus gives one form to a topic, so it does not matter which one is taken.
  const givenLabel =
    bestForm([...(before?.givenLabel ? [before.givenLabel] : []), ...given]) || null;
  const variants = [...counts.keys()].sort();
  return {
    id,
    key,
    label: givenLabel ?? mostFrequentForm(counts),
    source: sourceOfTopic(key),
    variants,
    variantCounts: variants.length > 1 ? variants.map((form) => counts.get(form) ?? 0) : NO_COUNTS,
    schemes: union(
      before?.schemes,
      forms.flatMap(({ schemes }) => schemes),
    ),
    givenLabel,
    paperCount,
  };
}

/** One variant alone is what all papers write: their count is its own, and is not stored twice. */
const NO_COUNTS: readonly number[] = [];

/** How many papers write each of the variants. */
function countsOf(topic: TopicProperties | null): Map<string, number> {
  if (topic === null) return new Map();
  const { variants, variantCounts, paperCount } = topic;
  const [only] = variants;
  if (only !== undefined && variants.length === 1) return new Map([[only, paperCount]]);
  return new Map(variants.map((form, place) => [form, variantCounts[place] ?? 1]));
}

/** Whether a form adds to the one form that a topic has, and says no more of it. */
function isPlainForm(
  { variants, givenLabel }: TopicProperties,
  { label, schemes, replacedBy }: TopicForm,
): boolean {
  return (
    variants.length === 1 &&
    variants[0] === label &&
    schemes.length === 0 &&
    replacedBy === null &&
    givenLabel === null
  );
}

function union<Text extends string>(
  before: readonly Text[] | undefined,
  more: readonly Text[],
): readonly Text[] {
  // Names that recur mostly come in a form that is known.
  if (before !== undefined && more.every((text) => before.includes(text))) return before;
  return [...new Set([...(before ?? []), ...more])].sort();
}
