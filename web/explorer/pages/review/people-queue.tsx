import { PeoplePairsDocument, type PeoplePairsQuery, useList } from '../../api/index.js';
import { EvidenceOfPeople, PersonSide } from '../../parts/index.js';
import type { PairToDecide } from './pair-to-decide.js';
import { Queue } from './queue.js';

type Person = NonNullable<PeoplePairsQuery['authors']>['nodes'][number];
type Possible = Person['possibleSameAs'][number];

/** Pairs of people, the likeliest first among the authors read so far, who come by number of papers. */
export function PeopleQueue() {
  const list = useList(PeoplePairsDocument, {}, ({ authors }) => authors);
  const pairs = pairsOf(list.pages.flatMap(({ nodes }) => nodes));
  return <Queue list={list} pairs={pairs} none="No two people are left to compare." />;
}

/** Each pair once, whichever of the two names the other. */
function pairsOf(people: readonly Person[]): readonly PairToDecide[] {
  const pairs = new Map<string, readonly [Person, Possible]>();
  for (const person of people) {
    for (const possible of person.possibleSameAs) {
      const key = [person.id, possible.author.id].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, [person, possible]);
    }
  }
  return [...pairs]
    .sort(([, [, one]], [, [, other]]) => other.score - one.score)
    .map(([key, [person, possible]]) => toPair(key, person, possible));
}

function toPair(key: string, person: Person, { author: other, evidence }: Possible): PairToDecide {
  return {
    key,
    question: 'Are these one person?',
    left: <PersonSide id={person.id} />,
    right: <PersonSide id={other.id} />,
    evidence: <EvidenceOfPeople evidence={evidence} />,
    same: {
      same: 'people',
      ids: [person.id, other.id],
      said: `${person.name} and ${other.name} are one author now.`,
    },
    apart: {
      apart: [person.id, other.id],
      said: `${person.name} and ${other.name} stay two authors.`,
    },
  };
}
