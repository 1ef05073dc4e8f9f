import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ask,
  KeepApartDocument,
  MergeJournalsDocument,
  MergePapersDocument,
  MergePeopleDocument,
  SplitAuthorDocument,
  SplitPaperDocument,
  UndoDocument,
} from '../../api/index.js';
import { holdersOf, type SplitParts } from './holders.js';
import { type Holder, onlyNew } from './only-new.js';

/** How each kind is merged. */
const MERGES = {
  people: MergePeopleDocument,
  papers: MergePapersDocument,
  journals: MergeJournalsDocument,
} as const;

/** What a decision may be about. */
export type SameKind = keyof typeof MERGES;

/** What a person decides, and in which words it is told. */
export type Decision =
  | { readonly same: SameKind; readonly ids: readonly string[]; readonly said: string }
  | { readonly apart: readonly [a: string, b: string]; readonly said: string }
  | { readonly splitPaper: string; readonly records: readonly string[]; readonly said: string }
  | (SplitParts & { readonly said: string });

/** A decision that was made, by the id under which it can be undone. */
export interface Decided {
  readonly id: string;
  readonly said: string;
  /** The author that it has made, where that is certain. */
  readonly made: Holder | null;
}

/** Makes decisions and undoes the last one; after each all that was read is read again. */
export function useDecisions() {
  const [last, setLast] = useState<Decided | null>(null);
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries();
  const decide = useMutation({
    mutationFn: async ({ decision, reason }: { decision: Decision; reason: string }) => {
      const holders = async () => ('split' in decision ? await holdersOf(decision) : null);
      const before = await holders();
      const id = await send(decision, reason);
      if (id === null) return null;
      return { id, said: decision.said, made: onlyNew(before, await holders()) };
    },
    onSuccess: (decided) => {
      setLast(decided);
      return refresh();
    },
  });
  const undo = useMutation({
    mutationFn: (id: string) => ask(UndoDocument, { id }),
    onSuccess: () => {
      setLast(null);
      return refresh();
    },
  });
  return {
    last,
    isBusy: decide.isPending || undo.isPending,
    error: decide.error ?? undo.error,
    decide: (decision: Decision, reason: string, onDecided?: () => void) =>
      decide.mutate({ decision, reason }, onDecided && { onSuccess: onDecided }),
    undo: (id: string, onUndone?: () => void) =>
      undo.mutate(id, onUndone && { onSuccess: onUndone }),
  };
}

/** The id of the decision that was made. */
async function send(decision: Decision, reason: string): Promise<string | null> {
  if ('apart' in decision) {
    const [a, b] = decision.apart;
    return (await ask(KeepApartDocument, { a, b, reason })).markNotSame?.id ?? null;
  }
  if ('splitPaper' in decision) {
    const { splitPaper: paper, records } = decision;
    const answer = await ask(SplitPaperDocument, { paper, records: [...records], reason });
    return answer.splitPaper?.id ?? null;
  }
  if ('split' in decision) {
    const { split: author, papers, names } = decision;
    const parts = { papers: papers ? [...papers] : null, names: names ? [...names] : null };
    const answer = await ask(SplitAuthorDocument, { author, ...parts, reason });
    return answer.splitAuthor?.id ?? null;
  }
  const variables = { ids: [...decision.ids], reason };
  return (await ask(MERGES[decision.same], variables)).merged?.id ?? null;
}
