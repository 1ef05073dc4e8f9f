import { parseJournalForm } from '../derivation/index.js';
import { type Engine, nodesOfSeveralForms } from '../graph/index.js';
import { fullName, parseName } from '../ris/index.js';
import type { ThesaurusEntry, ThesaurusKind } from '../thesaurus/index.js';

/** A node's forms as a thesaurus writes them, and the one that is shown. */
interface Forms {
  readonly shown: string;
  readonly written: readonly string[];
}

type Row = Forms & { readonly id: string };

const FORMS: Readonly<
  Record<ThesaurusKind, { label: 'Author' | 'Journal' | 'Topic'; formsOf: (row: Row) => Forms }>
> = {
  AUTHOR: { label: 'Author', formsOf: nameForms },
  JOURNAL: { label: 'Journal', formsOf: journalForms },
  TOPIC: { label: 'Topic', formsOf: (row) => row },
};

/**
 * A thesaurus of what the graph has put together by itself, each written form with the one that is shown:
 * a beginning for people who edit it, and for VOSviewer, which so counts names as this graph does.
 */
export async function* draftThesaurus(
  engine: Engine,
  kind: ThesaurusKind,
): AsyncGenerator<ThesaurusEntry> {
  const { label, formsOf } = FORMS[kind];
  for await (const rows of engine.stream(nodesOfSeveralForms(label))) {
    for (const { shown, written } of rows.map(formsOf)) {
      const others = new Map(written.map((form) => [form.toLowerCase(), form]));
      others.delete(shown.toLowerCase());
      for (const form of others.values()) yield { label: form, replaceBy: shown };
    }
  }
}

/** As records write names, family name first, and not as the graph shows them. */
function nameForms({ shown, written }: Row): Forms {
  const like = written.filter((raw) => fullName(parseName(raw)) === shown);
  return { shown: like.find((raw) => raw.includes(',')) ?? like[0] ?? shown, written };
}

function journalForms({ shown, written }: Row): Forms {
  const names = written.map(parseJournalForm);
  return {
    shown,
    written: names.flatMap(({ title, abbreviation }) => [title ?? [], abbreviation ?? []].flat()),
  };
}
