import type { MemberKind } from '../../network/index.js';
import type { AskedNetwork } from './network-answer.js';
import { CENTRALITY_FIELDS, isInstitutionSelected, isMeasureSelected } from './network-job.js';
import type { NetworkArguments } from './read-question.js';

/** What a field was asked for, with the measures and institutions that its query selects. */
export function askedFor(
  kind: MemberKind,
  args: NetworkArguments,
  selected: ReadonlySet<string>,
): AskedNetwork {
  const centralities = Object.keys(CENTRALITY_FIELDS).filter((field) =>
    isMeasureSelected(field, selected),
  );
  return { kind, args, centralities, hasInstitutions: isInstitutionSelected(selected) };
}
