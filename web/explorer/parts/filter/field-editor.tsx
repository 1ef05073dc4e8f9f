import { type ReactNode, useEffect, useRef } from 'react';
import type { PaperFilter } from '../../api/index.js';
import { ChoiceEditor } from './choice-editor.js';
import { valueIn } from './conditions.js';
import type { EditorParts } from './editor-parts.js';
import { FlagEditor, NameEditor, NamesEditor } from './few-editors.js';
import { FIELDS } from './fields.js';
import { ListEditor, ValueEditor } from './list-editor.js';
import { RangeEditor } from './range-editor.js';
import { TextEditor, WordsEditor } from './text-editors.js';

/** The form of one field, which takes the focus when it opens. */
export function FieldEditor({
  name,
  filter,
  nameOf,
  refusal,
  onChange,
  onClose,
}: Omit<EditorParts, 'value'> & {
  readonly filter: PaperFilter;
  readonly refusal: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <fieldset ref={box} className="filter-editor">
      <legend>{FIELDS[name].label}</legend>
      <Editor name={name} value={valueIn(filter, name)} nameOf={nameOf} onChange={onChange} />
      {refusal !== null && <p className="filter-refusal">{refusal}</p>}
      <p>
        <button type="button" className="plain" onClick={onClose}>
          Close
        </button>
      </p>
    </fieldset>
  );
}

function Editor(parts: EditorParts): ReactNode {
  const field = FIELDS[parts.name];
  switch (field.form) {
    case 'range':
      return <RangeEditor {...parts} of={field.of} example={field.example} />;
    case 'choice':
      return <ChoiceEditor {...parts} from={field.from} />;
    case 'names':
      return <NamesEditor {...parts} names={field.names} />;
    case 'name':
      return <NameEditor {...parts} names={field.names} />;
    case 'value':
      return <ValueEditor {...parts} from={field.from} />;
    case 'list':
      return <ListEditor {...parts} from={field.from} />;
    case 'flag':
      return <FlagEditor {...parts} yes={field.yes} no={field.no} />;
    case 'text':
      return <TextEditor {...parts} example={field.example} />;
    case 'words':
      return <WordsEditor {...parts} />;
    case 'single':
    case 'filters':
      return null;
  }
}
