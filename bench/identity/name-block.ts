/**
 * What one crowded block of names costs ("Wang, L."): names are joined, then joined while it is asked
 * whom the barest of them may be.
 *
 *     node --import tsx bench/identity/name-block.ts 1250 2500 5000
 */
import { createRandom } from '../../examples/made-corpus/random.js';
import {
  type AuthorEvidence,
  type AuthorMentionContext,
  gatherEvidence,
  joinNames,
  type NameMention,
  nameMention,
} from '../../src/identity/index.js';
import { parseName } from '../../src/ris/index.js';
import { saveMeasurement } from './save-measurement.js';

const SEED = 11;
const MENTIONS_PER_NAME = 4;
const SYLLABLES = 'an ang ao ei en eng i ian iao ie in ing iu ong ou u uan ue un uo'.split(' ');
const STARTS = 'b c ch d f g h j k l m n p q r s sh t w x y z zh'.split(' ');

const sizes = process.argv.slice(2).map(Number);
const blocks: Awaited<ReturnType<typeof measure>>[] = [];
for (const size of sizes.length > 0 ? sizes : [1250, 2500, 5000]) {
  const block = await measure(size);
  console.log(JSON.stringify(block));
  blocks.push(block);
}
saveMeasurement('identity-name-block', { blocks });

async function measure(names: number) {
  const evidence = madeBlock(names);
  const [{ people, joins }, joined] = await timed(() => joinNames(evidence, [], new Set()));
  const [{ possible }, asked] = await timed(() => joinNames(evidence, [], new Set(['wang|l'])));
  return {
    names: evidence.length,
    mentions: evidence.length * MENTIONS_PER_NAME,
    people: people.length,
    joins: joins.length,
    joinCpuMs: joined,
    listed: possible.length,
    askedCpuMs: asked,
  };
}

/** Written-out names of one and two syllables, initials alone and with a middle one, each some times. */
function madeBlock(names: number): readonly AuthorEvidence[] {
  const random = createRandom(SEED);
  const given = new Set(['L', 'L.']);
  while (given.size < names + 1) given.add(madeGiven(random));
  const contexts = new Map<string, AuthorMentionContext[]>();
  for (const name of given) {
    const mention = nameMention(parseName(`Wang, ${name}`));
    if (mention === null) continue;
    const own = contexts.get(mention.key) ?? [];
    for (let count = 0; count < MENTIONS_PER_NAME; count += 1) own.push(contextOf(mention, random));
    contexts.set(mention.key, own);
  }
  return [...contexts.values()].map(gatherEvidence);
}

function madeGiven(random: ReturnType<typeof createRandom>): string {
  const first = `L${random.pick(SYLLABLES)}`;
  const letter = (): string => String.fromCharCode(65 + random.between(0, 25));
  const second = `${random.pick(STARTS)}${random.pick(SYLLABLES)}`;
  const third = `${random.pick(STARTS)}${random.pick(SYLLABLES)}`;
  return random.pick([
    `${first}${second}`,
    `${first}-${second}`,
    `${first} ${second} ${third}`,
    `${first} ${letter()}. ${letter()}.`,
    `L. ${letter()}. ${letter()}.`,
  ]);
}

function contextOf(
  mention: NameMention,
  random: ReturnType<typeof createRandom>,
): AuthorMentionContext {
  const other = nameMention(parseName(`Coauthor${random.between(1, 2000)}, A`));
  return {
    mention,
    others: other === null ? [] : [other],
    journal: `journal ${random.between(1, 200)}`,
    topics: [`topic ${random.between(1, 500)}`],
    affiliations: [],
  };
}

async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const before = process.cpuUsage();
  const result = await work();
  return [result, Math.round(process.cpuUsage(before).user / 1000)];
}
