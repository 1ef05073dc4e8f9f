import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import type { GraphQLCompositeType, GraphQLSchema } from 'graphql';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { addField } from './add-field.js';
import { childrenOf, type FieldChild, rootOf } from './children.js';
import { newFieldOf } from './missing-steps.js';
import { type FieldPath, type ReadQuery, readQuery, selectionAt } from './read-query.js';
import { removeField } from './remove-field.js';

/** A pane with a check box for each field, which writes the query and leaves the rest of it as it is. */
export function fieldsPlugin(): GraphiQLPlugin {
  return { title: 'Fields', icon: FieldsIcon, content: () => <FieldsPane /> };
}

function FieldsPane() {
  const schema = useGraphiQL((state) => state.schema);
  const name = useGraphiQL((state) => state.operationName ?? null);
  const [text, setText] = useQueryText();
  const read = useMemo(() => readQuery(text, name), [text, name]);
  return (
    <section className="graphiql-doc-explorer" aria-label="Fields">
      <h2 className="graphiql-doc-explorer-title">Fields</h2>
      <Content schema={schema ?? null} read={read} text={text} setText={setText} name={name} />
    </section>
  );
}

function Content(props: {
  readonly schema: GraphQLSchema | null;
  readonly read: ReadQuery;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly name: string | null;
}) {
  const { schema, read, text, setText, name } = props;
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (schema === null) return <p className="papergraph-examples-lead">The schema is on its way.</p>;
  if (read.fault !== null) {
    return (
      <p className="papergraph-examples-lead" role="status">
        The query cannot be read: {read.fault} The fields are here again when it is corrected.
      </p>
    );
  }
  const { operation } = read;
  const root = rootOf(schema, operation);
  const toggle = (path: FieldPath) => {
    if (operation !== null && selectionAt(operation, path) !== null) {
      return setText(removeField(text, path, name));
    }
    const { above, field } = newFieldOf(schema, root, operation, path);
    setText(addField(text, above, field, name));
  };
  const tree: Tree = {
    schema,
    isChosen: (path) => operation !== null && selectionAt(operation, path) !== null,
    isOpened: (path) => opened.get(path.join('.')) ?? null,
    open: (path, isOpen) => setOpened(new Map(opened).set(path.join('.'), isOpen)),
    toggle,
  };
  return (
    <>
      <p className="papergraph-examples-lead">
        Tick what the answer should have. Comments and arguments stay as you wrote them.
      </p>
      <FieldList tree={tree} type={root} path={[]} />
    </>
  );
}

/** What every line of the tree asks and does. */
interface Tree {
  readonly schema: GraphQLSchema;
  readonly isChosen: (path: FieldPath) => boolean;
  /** Null where nobody opened or closed it. */
  readonly isOpened: (path: FieldPath) => boolean | null;
  readonly open: (path: FieldPath, isOpen: boolean) => void;
  readonly toggle: (path: FieldPath) => void;
}

interface FieldListProps {
  readonly tree: Tree;
  readonly type: GraphQLCompositeType;
  readonly path: FieldPath;
}

function FieldList({ tree, type, path }: FieldListProps) {
  return (
    <ul className="papergraph-fields">
      {childrenOf(tree.schema, type).map((child) => (
        <li key={child.step}>
          <FieldLine tree={tree} child={child} path={[...path, child.step]} />
        </li>
      ))}
    </ul>
  );
}

interface FieldLineProps {
  readonly tree: Tree;
  readonly child: FieldChild;
  readonly path: FieldPath;
}

/** A field: its check box, and the fields below it where it is chosen or opened. */
function FieldLine({ tree, child, path }: FieldLineProps) {
  const { step, description, below } = child;
  const isChosen = tree.isChosen(path);
  // Of many fields with one name a screen reader tells which it is.
  const wholeName = path.toReversed().join(' of ');
  const isOpen = below !== null && (tree.isOpened(path) ?? isChosen);
  return (
    <>
      <span className="papergraph-field">
        {below === null ? (
          <span className="papergraph-field-space" />
        ) : (
          <button
            type="button"
            className="graphiql-un-styled papergraph-field-open"
            aria-expanded={isOpen}
            aria-label={`Fields of ${wholeName}`}
            onClick={() => tree.open(path, !isOpen)}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        )}
        <label title={description}>
          <input
            type="checkbox"
            aria-label={wholeName}
            checked={isChosen}
            onChange={() => tree.toggle(path)}
          />
          {step}
        </label>
      </span>
      {isOpen && <FieldList tree={tree} type={below} path={path} />}
    </>
  );
}

/** The text of the query as it is now, and how to write another, which one can undo as if typed. */
function useQueryText(): readonly [string, (text: string) => void] {
  const editor = useGraphiQL((state) => state.queryEditor);
  const subscribe = useCallback(
    (tell: () => void) => {
      const listening = editor?.onDidChangeModelContent(tell);
      return () => listening?.dispose();
    },
    [editor],
  );
  const text = useSyncExternalStore(subscribe, () => editor?.getValue() ?? '');
  const setText = (written: string) => {
    const model = editor?.getModel();
    if (!editor || !model) return;
    editor.pushUndoStop();
    editor.executeEdits('fields', [{ range: model.getFullModelRange(), text: written }]);
    editor.pushUndoStop();
  };
  return [text, setText];
}

function FieldsIcon() {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden="true">
      <path d="M1.5 1.5h4v4h-4zM1.5 8.5h4v4h-4zM8 3.5h5M8 10.5h5" strokeLinejoin="round" />
      <path d="m2.4 3.4.9.9 1.6-1.9" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
