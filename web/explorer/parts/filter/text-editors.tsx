import type { ReactNode } from 'react';
import { LabelledSelect } from '../labelled-select.js';
import type { EditorParts } from './editor-parts.js';
import { TEXT_PLACES } from './fields.js';
import { LabelledInput, SetForm, textIn } from './set-form.js';
import { formOf, TEXT, WORDS } from './values.js';

/** One text. */
export function TextEditor({
  value,
  onChange,
  example,
}: EditorParts & { readonly example: string }): ReactNode {
  return (
    <SetForm
      key={JSON.stringify(value)}
      onSend={(texts) => onChange(textIn(texts, 'text') || undefined)}
    >
      <LabelledInput
        label="All of these words"
        name="text"
        value={formOf(TEXT, value)}
        placeholder={example}
      />
    </SetForm>
  );
}

const KINDS_OF_WORDS = {
  all: 'All of these words',
  any: 'One of these words',
  phrase: 'This phrase',
  prefix: 'Words that begin so',
} as const;

/** Words in several ways at once, and where they are looked for. */
export function WordsEditor({ value, onChange }: EditorParts): ReactNode {
  const words = formOf(WORDS, value);
  const send = (texts: FormData) => {
    const given = Object.keys(KINDS_OF_WORDS).flatMap((kind) => {
      const text = textIn(texts, kind);
      return text === '' ? [] : [[kind, text] as const];
    });
    const place = textIn(texts, 'in');
    const where = place === 'TITLE_AND_ABSTRACT' ? [] : [['in', place] as const];
    onChange(given.length === 0 ? undefined : Object.fromEntries([...given, ...where]));
  };
  return (
    <SetForm key={JSON.stringify(value)} onSend={send}>
      <LabelledInput label={KINDS_OF_WORDS.all} name="all" value={words?.all} />
      <LabelledInput label={KINDS_OF_WORDS.any} name="any" value={words?.any} />
      <LabelledInput label={KINDS_OF_WORDS.phrase} name="phrase" value={words?.phrase} />
      <LabelledInput label={KINDS_OF_WORDS.prefix} name="prefix" value={words?.prefix} />
      <LabelledSelect
        label="In"
        name="in"
        value={words?.in ?? 'TITLE_AND_ABSTRACT'}
        choices={Object.entries(TEXT_PLACES)}
      />
    </SetForm>
  );
}
