import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { SearchType } from '../../api/index.js';
import { counted } from '../figures.js';
import { type Suggestion, useSuggestions } from './use-suggestions.js';

/** What a kind of node is called. */
export const KINDS: Readonly<Record<SearchType, string>> = {
  AUTHOR: 'Author',
  JOURNAL: 'Journal',
  PAPER: 'Paper',
  TOPIC: 'Topic',
};

/** A field that completes names of the graph, each with what tells it from its namesakes. */
export function Finder({
  label,
  placeholder,
  types = null,
  except,
  isLabelShown = false,
  onChoose,
  onText,
}: {
  readonly label: string;
  readonly placeholder: string;
  /** The kinds that are looked for; all where null. */
  readonly types?: readonly SearchType[] | null;
  /** The id of a node that is not offered. */
  readonly except?: string;
  readonly isLabelShown?: boolean;
  readonly onChoose: (suggestion: Suggestion) => void;
  /** Enter without a choice. */
  readonly onText?: (text: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const { data, isError } = useSuggestions(typed, types);
  const suggestions = typed.trim() === '' || isError ? [] : (data?.suggest ?? []);
  const found = suggestions.filter((each) => idOf(each) !== except);
  const box = useCombobox<Suggestion>({
    items: found,
    inputValue: typed,
    itemToString: (item) => item?.label ?? '',
    selectedItem: null,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped('');
      onChoose(selectedItem);
    },
  });
  const send = () => {
    if (box.highlightedIndex >= 0 || typed.trim() === '' || onText === undefined) return;
    onText(typed.trim());
    setTyped('');
    box.closeMenu();
  };
  const isOpen = box.isOpen && typed.trim() !== '';
  const isShown = isOpen && found.length > 0;
  const isNone = isOpen && found.length === 0 && data !== undefined;
  const { id: labelId, htmlFor } = box.getLabelProps();
  return (
    <search className="finder" aria-label={label}>
      <label id={labelId} htmlFor={htmlFor} className={isLabelShown ? 'field-label' : 'unseen'}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          type: 'search',
          placeholder,
          className: 'finder-input',
          onKeyDown: (event) => {
            if (event.key === 'Enter') send();
          },
        })}
      />
      <ul {...box.getMenuProps({ className: isShown ? 'finder-menu' : 'finder-menu unseen' })}>
        {isShown &&
          found.map((item, index) => (
            <li
              key={`${item.type} ${idOf(item)}`}
              {...box.getItemProps({
                item,
                index,
                className: index === box.highlightedIndex ? 'finder-item active' : 'finder-item',
              })}
            >
              <SuggestionLine item={item} />
            </li>
          ))}
      </ul>
      {isNone && (
        <p className="finder-menu finder-none" role="status">
          Nothing begins like this{onText && '; Enter searches the texts of papers, too'}
        </p>
      )}
    </search>
  );
}

function SuggestionLine({ item }: { readonly item: Suggestion }) {
  const notes = [
    item.detail,
    item.paperCount === null ? null : counted(item.paperCount, 'paper'),
  ].filter((note) => note !== null && note !== '');
  return (
    <>
      <span className="finder-label">{item.label}</span>
      <span className="finder-kind">{KINDS[item.type]}</span>
      {notes.length > 0 && <span className="finder-note">{notes.join(' · ')}</span>}
    </>
  );
}

/** The id of what a suggestion names. */
export function idOf({ node }: Suggestion): string {
  return node.id;
}
