import type { ReactNode } from 'react';
import { count } from '../figures.js';
import { Finder, idOf } from '../finder/index.js';
import { LabelledSelect } from '../labelled-select.js';
import type { ValueSource } from './fields.js';
import { LabelledInput, SetForm, textIn } from './set-form.js';
import { useChoices } from './use-choices.js';

interface Parts<From extends ValueSource> {
  readonly from: From;
  /** Values that are not offered. */
  readonly without: readonly string[];
  readonly onPick: (value: string) => void;
}

/** Picks one value more: by the search, or among those that occur. */
export function ValuePicker({ from, without, onPick }: Parts<ValueSource>): ReactNode {
  if ('finder' in from) {
    return (
      <Finder
        label="Add"
        placeholder="A part of the name"
        types={[from.finder]}
        isLabelShown
        onChoose={(found) => onPick(idOf(found))}
      />
    );
  }
  return <OccurringPicker from={from} without={without} onPick={onPick} />;
}

function OccurringPicker({
  from,
  without,
  onPick,
}: Parts<Exclude<ValueSource, { finder: unknown }>>) {
  const choices = useChoices(from).filter(({ id }) => !without.includes(id));
  const isOpen = 'axis' in from && from.isOpen === true;
  return (
    <>
      <LabelledSelect
        label="Add"
        value=""
        choices={[
          ['', 'Choose…'],
          ...choices.map(({ id, label, paperCount }) => {
            const papers = paperCount === null ? '' : ` (${count(paperCount)})`;
            return [id, `${label}${papers}`] as const;
          }),
        ]}
        onChange={(value) => value !== '' && onPick(value)}
      />
      {isOpen && (
        <SetForm
          key={without.join()}
          onSend={(texts) => {
            const text = textIn(texts, 'name');
            if (text !== '') onPick(text);
          }}
        >
          <LabelledInput label="or by its name" name="name" value="" />
        </SetForm>
      )}
    </>
  );
}
