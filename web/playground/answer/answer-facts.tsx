import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { type Delivery, deliveryInWords, deliveryOf } from './delivery.js';
import { explorerHome } from './explorer-home.js';
import {
  type AnswerError,
  type AnswerNode,
  type AnswerSummary,
  readAnswer,
} from './read-answer.js';

/** Below an answer: what went wrong and what to do, time and cost, and ways into the explorer. */
export function AnswerFacts() {
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response ?? null);
  const summary = useMemo(() => readAnswer(shown, explorerHome()), [shown]);
  if (shown === null || summary === null) return null;
  return (
    <section className="papergraph-facts" aria-label="About this answer">
      {summary.errors.length > 0 && <Errors errors={summary.errors} />}
      <Figures summary={summary} delivery={deliveryOf(shown)} />
      {summary.nodes.length > 0 && <Nodes nodes={summary.nodes} hasMore={summary.hasMoreNodes} />}
    </section>
  );
}

function Errors({ errors }: { readonly errors: readonly AnswerError[] }) {
  return (
    <ul className="papergraph-errors" role="alert">
      {errors.map((error, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the errors of an answer never change.
        <li key={index}>
          <ErrorInWords error={error} />
        </li>
      ))}
    </ul>
  );
}

function ErrorInWords({ error }: { readonly error: AnswerError }) {
  const { message, code, advice, argument, field, place } = error;
  return (
    <>
      <p>{message}</p>
      <p className="papergraph-error-foot">
        {code !== null && <a href="docs/reference/error-codes.html">{code}</a>}
        {argument !== null && (
          <span>
            argument <code>{argument}</code>
          </span>
        )}
        {field !== null && (
          <span>
            field <code>{field}</code>
          </span>
        )}
        {place !== null && <PlaceButton place={place} />}
        {advice !== null && <span>{advice}</span>}
      </p>
    </>
  );
}

/** Puts the cursor where the error is. */
function PlaceButton({ place }: { readonly place: NonNullable<AnswerError['place']> }) {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const go = () => {
    editor?.setPosition({ lineNumber: place.line, column: place.column });
    editor?.revealLineInCenterIfOutsideViewport(place.line);
    editor?.focus();
  };
  return (
    <button type="button" className="graphiql-un-styled papergraph-place" onClick={go}>
      line {place.line}, column {place.column}
    </button>
  );
}

function Figures({
  summary,
  delivery,
}: {
  readonly summary: AnswerSummary;
  readonly delivery: Delivery | null;
}) {
  const { cost } = summary;
  if (delivery === null && cost === null) return null;
  return (
    <p className="papergraph-figures">
      {delivery !== null && <span>{deliveryInWords(delivery)}</span>}
      {cost !== null && (
        <span>
          cost {cost.requested.toLocaleString('en')} of {cost.limit.toLocaleString('en')}
        </span>
      )}
    </p>
  );
}

function Nodes({
  nodes,
  hasMore,
}: {
  readonly nodes: readonly AnswerNode[];
  readonly hasMore: boolean;
}) {
  return (
    <nav className="papergraph-nodes" aria-label="In the explorer">
      <span>In the explorer:</span>
      <ul>
        {nodes.map(({ id, kind, name, href }) => (
          <li key={id}>
            <a href={href} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            ({kind})
          </li>
        ))}
        {hasMore && <li>and each id above, with Ctrl and a click</li>}
      </ul>
    </nav>
  );
}
