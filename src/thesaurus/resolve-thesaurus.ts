import { bestForm, compareTexts } from '../identity/index.js';
import type { ThesaurusEntry, ThesaurusKind } from './entry.js';
import { labelKey } from './label-key.js';

/** What replaces a label. */
export interface Replacement {
  readonly key: string;
  /** As the thesaurus writes it. */
  readonly label: string;
}

/** Something in a thesaurus that has no meaning; `entry` is the place of the line that shows it. */
export interface ThesaurusFinding {
  readonly entry: number;
  readonly column: 'LABEL' | 'REPLACE_BY';
  readonly message: string;
}

/** What a thesaurus says, by the keys of labels. */
export interface ResolvedThesaurus {
  /** Null for a label that is ignored. A label that is only to be shown in another form has its own key. */
  readonly targets: ReadonlyMap<string, Replacement | null>;
  readonly findings: readonly ThesaurusFinding[];
}

/**
 * Works out what each label goes to. Of lines "a, b" and "b, c" both go to c, and where b is ignored a is
 * ignored with it. Lines that go round in a circle, and two lines that send one label to two places, have
 * no meaning: they are found, and of such lines the first by its text counts, of a circle none. So the
 * answer depends on the set of lines, never on their order.
 */
export function resolveThesaurus(
  kind: ThesaurusKind,
  entries: readonly ThesaurusEntry[],
): ResolvedThesaurus {
  const lines = new ThesaurusLines(kind, entries);
  const targets = new Map<string, Replacement | null>();
  const findings = [...lines.findings];
  for (const [key, { entry }] of lines.direct) {
    const end = lines.endOf(key);
    if (end.circle !== null) findings.push(circleFinding(entry, end.circle));
    else targets.set(key, end.key === null ? null : lines.replacement(end.key));
  }
  for (const key of lines.shownOnly) {
    if (!lines.direct.has(key)) targets.set(key, lines.replacement(key));
  }
  return { targets, findings: findings.sort((a, b) => a.entry - b.entry) };
}

function circleFinding(entry: number, circle: readonly string[]): ThesaurusFinding {
  return {
    entry,
    column: 'REPLACE_BY',
    message: `The replacements go round in a circle: ${circle.join(', ')}. Take one of these lines out.`,
  };
}

interface Step {
  readonly entry: number;
  /** As the line writes its label. */
  readonly label: string;
  /** The key of the replacement; null where the label is ignored. */
  readonly to: string | null;
}

/** The lines by the keys of their labels. */
class ThesaurusLines {
  /** One step for each label that goes elsewhere or is ignored. */
  readonly direct = new Map<string, Step>();
  /** Keys of labels that are replaced by another form of themselves. */
  readonly shownOnly = new Set<string>();
  readonly findings: ThesaurusFinding[] = [];
  readonly #forms = new Map<string, Set<string>>();

  constructor(kind: ThesaurusKind, entries: readonly ThesaurusEntry[]) {
    for (const [entry, line] of sortedByText(entries)) this.#add(kind, entry, line);
  }

  #add(kind: ThesaurusKind, entry: number, { label, replaceBy }: ThesaurusEntry): void {
    const key = labelKey(kind, label);
    const to = replaceBy === null ? null : labelKey(kind, replaceBy);
    if (key === null) this.#find(entry, 'LABEL', `"${label}" holds no letter or digit.`);
    else if (replaceBy !== null && to === null) {
      this.#find(entry, 'REPLACE_BY', `"${replaceBy}" holds no letter or digit.`);
    } else this.#step(key, { entry, label, to }, replaceBy);
  }

  #step(key: string, step: Step, form: string | null): void {
    if (step.to !== null) this.#keepForm(step.to, form ?? '');
    if (step.to === key) {
      this.shownOnly.add(key);
      return;
    }
    const known = this.direct.get(key);
    if (known === undefined) this.direct.set(key, step);
    else if (known.to !== step.to) {
      this.#find(
        step.entry,
        'LABEL',
        `"${step.label}" goes elsewhere in another line, where it is written "${known.label}". Keep one of the two.`,
      );
    }
  }

  #find(entry: number, column: ThesaurusFinding['column'], message: string): void {
    this.findings.push({ entry, column, message });
  }

  #keepForm(key: string, form: string): void {
    const forms = this.#forms.get(key);
    if (forms === undefined) this.#forms.set(key, new Set([form]));
    else forms.add(form);
  }

  /** Where a label ends, or the circle that it runs into. */
  endOf(key: string): { readonly key: string | null; readonly circle: readonly string[] | null } {
    const way: string[] = [];
    const seen = new Set<string>();
    for (let at = key; ; ) {
      const step = this.direct.get(at);
      if (step === undefined) return { key: at, circle: null };
      if (step.to === null) return { key: null, circle: null };
      way.push(step.label);
      if (seen.has(at)) return { key: null, circle: way };
      seen.add(at);
      at = step.to;
    }
  }

  /** What a label ends at, in the best of the forms that lines write. */
  replacement(key: string): Replacement {
    return { key, label: bestForm(this.#forms.get(key) ?? []) };
  }
}

function sortedByText(
  entries: readonly ThesaurusEntry[],
): readonly (readonly [number, ThesaurusEntry])[] {
  return [...entries.entries()].sort(
    ([, a], [, b]) =>
      compareTexts(a.label, b.label) || compareTexts(a.replaceBy ?? '', b.replaceBy ?? ''),
  );
}
