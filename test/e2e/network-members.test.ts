import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { KIND_LIST, MEMBER_KINDS } from '../../src/network/index.js';
import { NETWORK_FIELDS } from '../../src/resolvers/network/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const KEYWORDS = ['soil', 'dust', 'rain', 'wind', 'snow'];

/** One paper with five keywords in this order, four authors and three places, one of them twice. */
function risWith(keywords: readonly string[]): string {
  return [
    'TY  - JOUR',
    ...['Lee, Ada', 'Ohm, Bo', 'Ruiz, Cy', 'Solo, Di'].map((author) => `AU  - ${author}`),
    'TI  - On soil',
    ...keywords.map((keyword) => `KW  - ${keyword}`),
    'PY  - 2001',
    'AD  - Univ Oxford, England',
    'AD  - University of Oxford, England',
    'AD  - Lund Univ, Lund, Sweden',
    'AD  - Univ Paris, Paris, France',
    'ER  - ',
    '',
  ].join('\n');
}

const strengths = z
  .record(z.string(), z.object({ links: z.array(z.object({ strength: z.number() })) }))
  .transform((networks) => Object.values(networks).flatMap(({ links }) => links))
  .transform((links) => links.map(({ strength }) => strength));

const refusals = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string(), argument: z.string().optional() }),
    }),
  ),
});

describe.each([
  ['in one order', KEYWORDS],
  ['in another', KEYWORDS.toReversed()],
])('Members of a paper that have no order, written %s', (_order, keywords) => {
  describeOnBothEngines('count alike', ({ store }) => {
    let api: RunningApi;
    beforeAll(async () => {
      await importSource(store(), textSource('five-keywords.ris', risWith(keywords)));
      api = await startApi(store());
    });
    afterAll(() => api.stop());

    it.each([
      ['KEYWORD', 10, 1 / 4],
      ['INSTITUTION', 3, 1 / 2],
      ['COUNTRY', 3, 1 / 2],
    ] as const)('each %s with each other', async (kind, links, share) => {
      const ask = (counting: string) =>
        api.ask(
          `{ ${NETWORK_FIELDS[kind].field}(options: { counting: ${counting} }) { links { strength } } }`,
        );
      expect(strengths.parse(await ask('FULL'))).toEqual(Array(links).fill(1));
      expect(strengths.parse(await ask('FRACTIONAL'))).toEqual(Array(links).fill(share));
    });

    it.each(KIND_LIST.filter((kind) => kind !== 'AUTHOR'))(
      'and no place in a list counts between %s',
      async (kind) => {
        const { fileName, members } = MEMBER_KINDS[kind];
        const message = expect.stringContaining(
          `the ${members} of a paper have no order. Give FULL or FRACTIONAL.`,
        );
        for (const counting of ['HARMONIC', 'FIRST_LAST']) {
          const { field } = NETWORK_FIELDS[kind];
          for (const [name, asked] of [
            [field, '{ nodes { id } }'],
            [`${field}OverTime`, '{ nodes }'],
          ]) {
            const query = `{ ${name}(options: { counting: ${counting} }) ${asked} }`;
            expect(await api.refusal(query)).toMatchObject({
              code: 'BAD_USER_INPUT',
              argument: 'options.counting',
              message,
            });
          }
          const file = await fetch(
            `${new URL(api.url).origin}/export/${fileName}.csv?counting=${counting}`,
          );
          expect(file.status).toBe(400);
          expect(refusals.parse(await file.json()).errors).toMatchObject([
            { message, extensions: { code: 'BAD_USER_INPUT', argument: 'counting' } },
          ]);
        }
      },
    );

    it('are left out by how many they are, not by how many authors the paper has', async () => {
      const answer = await api.ask(`{
        four: keywordNetwork(options: { maxKeywordsPerPaper: 4 }) { nodes { id } truncatedBy { by of leftOut } }
        five: keywordNetwork(options: { maxKeywordsPerPaper: 5 }) { nodes { label } truncated }
        places: institutionNetwork(options: { maxInstitutionsPerPaper: 3 }) { nodes { label } truncated }
        windows: countryNetworkOverTime(options: { maxCountriesPerPaper: 2 }) { papers truncatedBy { by leftOut } }
      }`);
      expect(answer).toMatchObject({
        four: {
          nodes: [],
          truncatedBy: [{ by: 'MAX_KEYWORDS_PER_PAPER', of: 'PAPERS', leftOut: 1 }],
        },
        five: { truncated: false },
        places: { truncated: false },
        windows: [{ papers: 0, truncatedBy: [{ by: 'MAX_COUNTRIES_PER_PAPER', leftOut: 1 }] }],
      });
    });

    it('are nodes that one fragment reads, whatever they are', async () => {
      const answer = await api.ask(`
        fragment Drawn on NetworkNode { id label paperCount linkCount centrality { degree } }
        query {
          coauthorNetwork { nodes { ...Drawn author { id name } } }
          institutionNetwork { nodes { ...Drawn place { id name } } }
          keywordNetwork { nodes { ...Drawn topic { id label } } }
        }`);
      const { coauthorNetwork, institutionNetwork, keywordNetwork } = Object(answer);
      expect(coauthorNetwork.nodes).toHaveLength(4);
      for (const { id, label, author } of coauthorNetwork.nodes) {
        expect({ id, name: label }).toEqual(author);
      }
      expect(institutionNetwork.nodes).toHaveLength(3);
      for (const { id, label, place } of institutionNetwork.nodes) {
        expect({ id, name: label }).toEqual(place);
      }
      expect(keywordNetwork.nodes).toHaveLength(5);
      for (const { id, label, topic } of keywordNetwork.nodes) expect({ id, label }).toEqual(topic);
    });

    it('are called nodes in files', async () => {
      const gml = await (await fetch(`${new URL(api.url).origin}/export/keywords.gml`)).text();
      expect(gml).toMatch(/label "\w+" nodeId "T[0-9a-f]+"/);
      expect(gml).not.toContain('authorId');
      const marked = await fetch(
        `${new URL(api.url).origin}/export/keywords.csv?byteOrderMark=true`,
      );
      expect([...new Uint8Array(await marked.arrayBuffer()).slice(0, 3)]).toEqual([
        0xef, 0xbb, 0xbf,
      ]);
      const refused = await fetch(
        `${new URL(api.url).origin}/export/keywords.gml?byteOrderMark=true`,
      );
      const { errors } = refusals.parse(await refused.json());
      expect(errors[0]?.message).toContain('goes with CSV_NODES and CSV_LINKS only');
    });
  });
});
