import { abstractSections } from '../../ris/index.js';
import { withoutBoilerplate } from './boilerplate.js';

/** The text of a paper that may hold terms, cut where one sentence cannot go on. */
export interface TermText {
  /** Empty where the paper has no title. */
  readonly title: string;
  /** The sections of the abstract, without headings and boilerplate. */
  readonly sections: readonly string[];
}

/** Sections that tell of the work's circumstances, not of its subject. */
const ASIDE =
  // cspell:disable-next-line
  /regist|fund|sponsor|conflict|competing|availab|ethic|dissemin|contact|supplement|level of evidence|keywords|key words/i;

/** The parts of title and abstract in which terms are looked for. */
export function termText(title: string | null, abstract: string | null): TermText {
  return { title: calm(title ?? ''), sections: abstract === null ? [] : sectionsOf(abstract) };
}

function sectionsOf(abstract: string): readonly string[] {
  return abstractSections(abstract)
    .filter(({ heading }) => heading === null || !ASIDE.test(heading))
    .map(({ text }) => calm(withoutBoilerplate(text)).trim())
    .filter((text) => text !== '');
}

/** A text all in capitals says nothing about names, and a tagger takes each word for one. */
function calm(text: string): string {
  return text.length > 12 && text === text.toUpperCase() ? text.toLowerCase() : text;
}
