import { useEffect, useState } from 'react';
import { PeoplePairsDocument, type PeoplePairsQuery, useList } from '../../api/index.js';
import { counted, Empty, EvidenceOfPeople, Loading, useDecisions } from '../../parts/index.js';
import { Pair } from './pair.js';
import { PersonSide } from './person-side.js';

type Person = NonNullable<PeoplePairsQuery['authors']>['nodes'][number];
type Possible = Person['possibleSameAs'][number];

/** Two people who may be one. */
interface PeoplePair {
  readonly key: string;
  readonly person: Person;
  readonly possible: Possible;
}

/** Pairs of people, those with the most papers first; further authors are read as the queue gets short. */
export function PeopleQueue() {
  const decisions = useDecisions();
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const list = useList(PeoplePairsDocument, {}, ({ authors }) => authors);
  const pairs = pairsOf(list.pages.flatMap(({ nodes }) => nodes)).filter(
    ({ key }) => !put.has(key),
  );
  const [first] = pairs;
  const { hasMore, isReading, readMore } = list;
  useEffect(() => {
    if (first === undefined && hasMore && !isReading) readMore();
  }, [first, hasMore, isReading, readMore]);
  if (first === undefined) {
    return hasMore ? <Loading /> : <Empty>No two people are left to compare.</Empty>;
  }
  const { key, person, possible } = first;
  const ids: [string, string] = [person.id, possible.author.id];
  return (
    <Pair
      key={key}
      place={`${counted(pairs.length, 'pair')} among the authors read so far`}
      left={<PersonSide person={person} />}
      right={<PersonSide person={possible.author} />}
      evidence={<EvidenceOfPeople evidence={possible.evidence} />}
      decisions={decisions}
      choices={{
        same: {
          same: 'people',
          ids,
          said: `${person.name} and ${possible.author.name} are one author now.`,
        },
        apart: { apart: ids, said: `${person.name} and ${possible.author.name} stay two authors.` },
        later: () => setPut(new Set([...put, key])),
      }}
    />
  );
}

/** Each pair once, whichever of the two names the other. */
function pairsOf(people: readonly Person[]): readonly PeoplePair[] {
  const pairs = new Map<string, PeoplePair>();
  for (const person of people) {
    for (const possible of person.possibleSameAs) {
      const key = [person.id, possible.author.id].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, { key, person, possible });
    }
  }
  return [...pairs.values()].sort((a, b) => b.possible.score - a.possible.score);
}
