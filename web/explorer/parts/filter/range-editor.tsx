import type { ReactNode } from 'react';
import type { EditorParts } from './editor-parts.js';
import { LabelledInput, SetForm, textIn } from './set-form.js';
import { formOf, RANGE } from './values.js';

/** A first and a last one; either may be left out. */
export function RangeEditor({
  value,
  onChange,
  of,
  example,
}: EditorParts & { readonly of: 'number' | 'text'; readonly example: string }): ReactNode {
  const { from, to } = formOf(RANGE, value) ?? {};
  const read = (text: string) => (text === '' ? undefined : of === 'number' ? Number(text) : text);
  const send = (texts: FormData) => {
    const ends = { from: read(textIn(texts, 'from')), to: read(textIn(texts, 'to')) };
    const given = Object.entries(ends).filter(([, end]) => end !== undefined);
    onChange(given.length === 0 ? undefined : Object.fromEntries(given));
  };
  return (
    <SetForm key={JSON.stringify(value)} onSend={send}>
      <LabelledInput label="From" name="from" type={of} value={from} placeholder={example} />
      <LabelledInput label="To" name="to" type={of} value={to} />
    </SetForm>
  );
}
