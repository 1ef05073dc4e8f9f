import { type Engine, integer, statement, text } from '../../src/graph/index.js';

/** Nodes of the filled graph that are asked for, the same in each run. */
export interface Picked {
  readonly hubs: readonly string[];
  /** Authors of two papers or more. */
  readonly authors: readonly string[];
  readonly named: readonly { readonly name: string; readonly key: string }[];
  readonly papers: readonly string[];
  readonly journals: readonly string[];
  /** Two authors of one paper. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Beginnings of names. */
  readonly words: readonly string[];
  /** Two words of one title: in turns one that few papers have, and one that many have. */
  readonly texts: readonly string[];
  /** The paper in the middle of the list, newest first. */
  readonly middle: { readonly year: number; readonly id: string; readonly place: number };
}

const MANY = 1_000;

/** Picks what is asked for: ids are digests, so the first ones by id are as good as drawn by chance. */
export async function pickNodes(engine: Engine, papers: number): Promise<Picked> {
  const ids = async (match: string): Promise<readonly string[]> =>
    (await engine.read(statement('pick', match, { many: MANY }, { id: text }))).map(({ id }) => id);
  const skip = Math.floor(papers / 2);
  const middle = await engine.read(
    statement(
      'pickMiddle',
      'MATCH (n:Paper) RETURN n.year AS year, n.id AS id ORDER BY year DESC, id SKIP $skip LIMIT 1',
      { skip },
      { year: integer, id: text },
    ),
  );
  const pairs = await engine.read(
    statement(
      'pickPairs',
      `MATCH (a:Author)-[e:AUTHORED {position: 1}]->(p:Paper)<-[f:AUTHORED {position: 2}]-(b:Author)
       WITH a.id AS one, b.id AS other, p.id AS paper ORDER BY paper LIMIT $many RETURN one, other`,
      { many: MANY },
      { one: text, other: text },
    ),
  );
  const named = await engine.read(
    statement(
      'pickNames',
      'MATCH (n:Author) WITH n ORDER BY n.id LIMIT $many RETURN n.name AS name, n.key AS key',
      { many: MANY },
      { name: text, key: text },
    ),
  );
  const titled = await engine.read(
    statement(
      'pickTitles',
      'MATCH (n:Paper) WITH n ORDER BY n.id LIMIT $many RETURN n.title AS title',
      { many: MANY },
      { title: text },
    ),
  );
  return {
    hubs: await ids('MATCH (n:Author) WHERE n.paperCount >= 400 RETURN n.id AS id LIMIT $many'),
    authors: await ids(
      'MATCH (n:Author) WHERE n.paperCount > 1 WITH n ORDER BY n.id LIMIT $many RETURN n.id AS id',
    ),
    named,
    papers: await ids('MATCH (n:Paper) WITH n ORDER BY n.id LIMIT $many RETURN n.id AS id'),
    journals: await ids('MATCH (n:Journal) WITH n ORDER BY n.id LIMIT $many RETURN n.id AS id'),
    pairs: pairs.map(({ one, other }) => [one, other] as const),
    words: named.map(({ name }) => name.split(' ').at(-1)?.slice(0, 4).toLowerCase() ?? name),
    texts: titled.map(({ title }, turn) => twoWords(title, turn)),
    middle: { year: 0, id: '', ...middle[0], place: skip },
  };
}

/** A made title begins and ends with a label of two words: the first is rare, the second less so. */
function twoWords(title: string, turn: number): string {
  const words = title.split(' ');
  const [rare = '', label = ''] = words;
  const common = words.find((word) => word.length > 5 && word !== rare && word !== label) ?? '';
  const pairs = [
    [rare, label],
    [label, words.at(-1)],
    [label, common],
  ];
  return (pairs[turn % pairs.length] ?? []).join(' ');
}
