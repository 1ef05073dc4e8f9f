import { PaperSideDocument, useAnswer } from '../../api/index.js';
import { PaperLine } from '../papers/index.js';

/** An abstract as far as one needs to see whether it is the same. */
const SHOWN_OF_ABSTRACT = 400;

/** One of two papers that are compared: what helps to tell which it is. */
export function PaperSide({ id }: { readonly id: string }) {
  const { paper } = useAnswer(PaperSideDocument, { id });
  if (paper === null) return null;
  const { abstract } = paper;
  return (
    <>
      <PaperLine paper={paper} />
      {abstract !== null && (
        <p className="snippet">
          {abstract.slice(0, SHOWN_OF_ABSTRACT)}
          {abstract.length > SHOWN_OF_ABSTRACT && '…'}
        </p>
      )}
      {paper.records.flatMap(({ places }) =>
        places.map(({ source, line }) => (
          <code key={`${source} ${line}`}>
            {source}:{line}{' '}
          </code>
        )),
      )}
    </>
  );
}
