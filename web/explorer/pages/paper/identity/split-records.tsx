import { useState } from 'react';
import {
  CheckList,
  counted,
  Failure,
  ReasonField,
  USUAL_REASON,
  type useDecisions,
} from '../../../parts/index.js';
import type { Paper } from '../paper.js';

/** Makes some records of a paper a paper of their own, after a look at what would be. */
export function SplitRecords({
  paper: { id, records },
  decisions,
}: {
  readonly paper: Paper;
  readonly decisions: ReturnType<typeof useDecisions>;
}) {
  const [reason, setReason] = useState(USUAL_REASON);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const going = records.filter((record) => chosen.has(record.id));
  const staying = records.length - going.length;
  const split = () =>
    decisions.decide(
      {
        splitPaper: id,
        records: going.map((record) => record.id),
        said: `${counted(going.length, 'record')} ${going.length === 1 ? 'is' : 'are'} a paper of ${going.length === 1 ? 'its' : 'their'} own now.`,
      },
      reason,
      () => setChosen(new Set()),
    );
  return (
    <fieldset className="split-part">
      <legend>Which records are another paper?</legend>
      <CheckList
        rows={records.map((record) => ({
          key: record.id,
          name: record.places.map(({ source, line }) => `${source}:${line}`).join(', '),
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <p role="status">
        {going.length > 0 &&
          (staying === 0
            ? 'Leave at least one record here.'
            : `${counted(going.length, 'record')} would be a paper apart; ${counted(staying, 'record')} would stay.`)}
      </p>
      <ReasonField value={reason} onChange={setReason} />
      <button
        type="button"
        className="main"
        disabled={decisions.isBusy || going.length === 0 || staying === 0}
        onClick={split}
      >
        Split the paper
      </button>
      {decisions.error !== null && <Failure error={decisions.error} />}
    </fieldset>
  );
}
