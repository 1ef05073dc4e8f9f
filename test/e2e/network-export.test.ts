import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const RECORDS = [
  [
    'One',
    2001,
    ['Müller, "Änne" <née Ø>', "O'Brien & Sons, Bo", 'Lee, Cy'],
    'Lund University, Lund, Sweden\nAD  - Univ Oxford, England',
  ],
  [
    'Two',
    2005,
    ['Müller, "Änne" <née Ø>', "O'Brien & Sons, Bo"],
    'Lund Univ, Sweden\nAD  - MIT University, Boston, MA, USA',
  ],
  ['Three', null, ['Smith, Dora', '王, 小明'], 'Univ Oxford, UK'],
  ['Four', 2010, ['Solo, Ida'], 'Nowhere'],
] as const;

const RIS = RECORDS.map(([title, year, authors, address]) =>
  [
    'TY  - JOUR',
    `TI  - ${title}`,
    ...(year === null ? [] : [`PY  - ${year}`]),
    ...authors.map((author) => `AU  - ${author}`),
    `AD  - ${address}`,
    'ER  - ',
    '',
  ].join('\n'),
).join('\n');

const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string(), argument: z.string().optional() }),
    }),
  ),
});

const positioned = z.object({
  data: z.object({
    coauthorNetwork: z.object({
      exportUrl: z.string(),
      nodes: z.array(
        z.object({
          id: z.string(),
          position: z.object({ x: z.number(), y: z.number(), radius: z.number() }),
        }),
      ),
    }),
  }),
});

const weights = [0.5, 0.5, 1, 1.5];

describeOnBothEngines('An export over HTTP', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    await importSource(store(), textSource('export.ris', RIS));
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  const fetchFile = (name: string, query = 'counting=FRACTIONAL', init: RequestInit = {}) =>
    fetch(`${new URL(api.url).origin}/export/${name}?${query}`, init);
  const textOf = async (name: string, query?: string) => {
    const response = await fetchFile(name, query);
    expect(response.status).toBe(200);
    return response.text();
  };

  it.each([
    ['coauthors.svg', 'image/svg+xml'],
    ['coauthors.gexf', 'application/gexf+xml'],
    ['coauthors.graphml', 'application/graphml+xml'],
    ['coauthors.net', 'text/plain; charset=utf-8'],
    ['coauthors.gml', 'text/plain; charset=utf-8'],
    ['coauthors.csv', 'text/csv; charset=utf-8; header=present'],
    ['coauthors.json', 'application/json'],
    ['institutions.map.txt', 'text/tab-separated-values; charset=utf-8'],
    ['countries.network.txt', 'text/tab-separated-values; charset=utf-8'],
  ])('%s has its type, its name and leave for VOSviewer Online', async (name, type) => {
    const origin = 'https://app.vosviewer.com';
    const { status, headers } = await fetchFile(name, '', { headers: { origin } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tells by HEAD what it is, without the file', async () => {
    const response = await fetchFile('coauthors.gexf', 'minPapers=2', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-type')).toBe('application/gexf+xml');
  });

  it('is read as GEXF and as GraphML by graphology', async () => {
    const read = [
      gexf.parse(
        UndirectedGraph,
        await textOf('coauthors.gexf', 'counting=fractional&centralities=pageRank'),
      ),
      graphml.parse(UndirectedGraph, await textOf('coauthors.graphml', 'counting=FRACTIONAL')),
    ];
    for (const graph of read) {
      expect([graph.order, graph.size, graph.type]).toEqual([6, 4, 'undirected']);
      expect(graph.mapEdges((_, { weight }) => weight).sort()).toEqual(weights);
      const labels = graph.mapNodes((_, { label }) => String(label)).join(' / ');
      expect(labels).toContain("O'Brien & Sons");
      expect(labels).toContain('<née Ø>');
      const solo = graph.findNode((_, { label }) => String(label).includes('Solo'));
      expect(graph.getNodeAttributes(solo)).toMatchObject({ papers: 1, firstYear: 2010 });
    }
    expect(read[0]?.mapNodes((_, { pageRank }) => pageRank)).toHaveLength(6);
  });

  it('has the positions of the API, in the picture too', async () => {
    const answer: unknown = await (
      await fetch(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{
            coauthorNetwork(options: { counting: FRACTIONAL }) {
              nodes { id position { x y radius } }
              exportUrl(format: SVG)
            }
          }`,
        }),
      })
    ).json();
    const { nodes, exportUrl } = positioned.parse(answer).data.coauthorNetwork;
    expect(nodes).toHaveLength(6);
    expect(exportUrl).toContain('/export/coauthors.svg?counting=FRACTIONAL');
    const [picture, file] = [await textOf('coauthors.svg'), await textOf('coauthors.gexf')];
    for (const { position } of nodes) {
      const { x, y, radius } = position;
      expect(picture).toContain(`<circle cx="${x}" cy="${y}" r="${radius}"`);
      expect(file).toContain(`<viz:position x="${x}" y="${0 - y}" z="0"/>`);
    }
  });

  it.skipIf(!hasNetworkx())(
    'is read by Python’s csv and by networkx in every form that it knows',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'export-'));
      for (const end of ['gexf', 'graphml', 'net', 'gml', 'nodes.csv', 'links.csv']) {
        writeFileSync(join(folder, `network.${end}`), await textOf(`coauthors.${end}`));
      }
      const { stdout, stderr } = spawnSync('python3', ['-c', READ, folder], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(stderr).toBe('');
      const found = { nodes: 6, weights };
      expect(JSON.parse(stdout)).toEqual({
        gexf: found,
        graphml: found,
        net: found,
        gml: found,
        csv: found,
      });
    },
  );

  it('opens in VOSviewer: items with numbers, links and clusters', async () => {
    const json: unknown = JSON.parse(await textOf('coauthors.json'));
    expect(json).toMatchObject({ network: { clusters: expect.any(Array) } });
    const { items, links } = Object(json).network;
    expect([items.length, links.length]).toEqual([6, 4]);
    const origin = new URL(api.url).origin;
    for (const { id, url } of items) {
      expect(url).toContain(`${origin}/graphql?query=`);
      expect(decodeURIComponent(url)).toContain(id);
    }
    expect((await textOf('coauthors.map.txt')).trim().split('\n')).toHaveLength(7);
    expect((await textOf('coauthors.network.txt')).trim().split('\n')).toHaveLength(4);
  });

  it('has the rows of nodes and of links as CSV', async () => {
    expect((await textOf('coauthors.nodes.csv')).trim().split('\r\n')).toHaveLength(7);
    expect(await textOf('coauthors.csv')).toBe(await textOf('coauthors.links.csv'));
  });

  it('gives institutions and countries too, each under its name', async () => {
    const countries = (await textOf('countries.links.csv', '')).trim().split('\r\n').slice(1);
    expect(countries.map((row) => row.split(',').slice(0, 5).join()).sort()).toEqual([
      'GB,SE,United Kingdom,Sweden,1',
      'SE,US,Sweden,United States of America,1',
    ]);
    const institutions = await textOf('institutions.nodes.csv', 'minPapers=2');
    expect(institutions).toMatch(/Lund University,2,/);
    expect(institutions).toMatch(/Univ Oxford,2,/);
    expect(institutions.trim().split('\r\n')).toHaveLength(3);
  });

  it('has the options, the filter and the circle around an author that the field has', async () => {
    const rows = async (query: string) =>
      (await textOf('coauthors.nodes.csv', query)).trim().split('\r\n').length - 1;
    expect(await rows('filter.year.from=2004')).toBe(3);
    expect(await rows('minPapers=2')).toBe(2);
    expect(await rows('largestComponentOnly=true')).toBe(3);
    const answer = await api.ask('{ authors(filter: {name: "lee"}) { nodes { id } } }');
    const { id } = Object(answer).authors.nodes[0];
    expect(await rows(`author=${id}`)).toBe(3);
    expect(await rows(`authors=${id}&counting=FULL`)).toBe(1);
  });

  it.each([
    ['minPapers=abc', 'minPapers', '"minPapers" is "abc"; give a whole number.'],
    ['minPapers=0', 'minPapers', '"minPapers" is 0; give 1 or more.'],
    ['counting=HALF', 'counting', /"counting" is "HALF"; give one of FULL, FRACTIONAL, /],
    ['minStrength=much', 'minStrength', /give a number such as 0\.5/],
    ['largestComponentOnly=1', 'largestComponentOnly', /give true or false/],
    ['backboneAlpha=2', 'backboneAlpha', /more than 0 and at most 1/],
    ['depth=4', 'depth', '"depth" is 4; give 1, 2 or 3.'],
    ['seed=1&seed=2', 'seed', '"seed" is given more than once; give it once.'],
    ['centralities=rank', 'centralities', /"rank"; give some of degree, .*pageRank/],
    ['filter.year.from=2010&filter.year.to=2000', 'filter.year', /give the earlier year as "from"/],
    ['minpapers=2', 'minpapers', /"minpapers" is no parameter; there are .*minPapers/],
  ])('refuses %s and says what to do', async (query, argument, message) => {
    const response = await fetchFile('coauthors.gexf', query);
    expect(response.status).toBe(400);
    const [error] = refusal.parse(await response.json()).errors;
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    if (typeof message === 'string') expect(error?.message).toBe(message);
    else expect(error?.message).toMatch(message);
  });

  it('that does not exist is told with those that do', async () => {
    const response = await fetchFile('coauthors.xlsx');
    expect(response.status).toBe(404);
    expect(refusal.parse(await response.json()).errors[0]?.message).toMatch(
      /"coauthors\.xlsx".*\.gexf/,
    );
  });

  it('is found by the address that the API gives, with the same options and measures', async () => {
    const query = `query ($format: NetworkFormat!) {
      coauthorNetwork(filter: { year: { from: 2000 } }, options: { counting: FRACTIONAL, minPapers: 2 }) {
        exportUrl(format: $format) nodes { totalLinkStrength centrality { pageRank } }
      }
    }`;
    const answer = Object(await api.ask(query, { format: 'CSV_NODES' })).coauthorNetwork;
    const url = new URL(answer.exportUrl);
    expect(url.origin).toBe(new URL(api.url).origin);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      'filter.year.from': '2000',
      counting: 'FRACTIONAL',
      minPapers: '2',
      centralities: 'pageRank',
    });
    const [header = '', ...rows] = (await (await fetch(url)).text()).trim().split('\r\n');
    const column = header.split(',').indexOf('totalLinkStrength');
    expect(header).toContain('pageRank');
    expect(rows).toHaveLength(answer.nodes.length);
    expect(rows.map((row) => Number(row.split(',').at(column - header.split(',').length)))).toEqual(
      answer.nodes.map(({ totalLinkStrength }: { totalLinkStrength: number }) => totalLinkStrength),
    );
    const countries = await api.ask('{ countryNetwork { exportUrl(format: VOSVIEWER_JSON) } }');
    expect(countries).toEqual({
      countryNetwork: { exportUrl: `${url.origin}/export/countries.json` },
    });
  });

  it('is found by its address whatever the filter holds: branches, lists, texts with commas', async () => {
    const filter = {
      or: [{ year: { to: 2001 } }, { not: { types: { any: ['JOUR'] } } }],
      institutions: { any: ['Nowhere, or Lund', 'Lund University'] },
      authorCount: { from: 2 },
      has: ['YEAR', 'ABSTRACT'],
    };
    const query = `query ($filter: PaperFilter) {
      coauthorNetwork(filter: $filter) { exportUrl(format: CSV_NODES) }
    }`;
    const answer = Object(await api.ask(query, { filter })).coauthorNetwork;
    const { searchParams } = new URL(answer.exportUrl);
    expect([...searchParams]).toEqual([
      ['filter', JSON.stringify({ or: filter.or })],
      ['filter.institutions.any', 'Nowhere, or Lund'],
      ['filter.institutions.any', 'Lund University'],
      ['filter.authorCount.from', '2'],
      ['filter.has', 'YEAR,ABSTRACT'],
    ]);
    expect((await fetch(answer.exportUrl)).status).toBe(200);
  });

  it('is computed once for one version of the graph', async () => {
    await textOf('coauthors.gml', 'seed=7');
    const statements = await api.statementsDuring(() => textOf('coauthors.gexf', 'seed=7'));
    expect(statements).toContain('graphState');
    expect(statements).not.toContain('teamsOf');
    expect(statements).not.toContain('authorshipColumns');
  });
});

describeOnBothEngines('The address that links begin with', ({ store }) => {
  const urlFrom = async (environment: Record<string, string>) => {
    const api = await startApi(store(), environment);
    const response = await fetch(api.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-host': 'papers.example.org',
        'x-forwarded-proto': 'https',
      },
      body: JSON.stringify({ query: '{ coauthorNetwork { exportUrl(format: GEXF) } }' }),
    }).finally(() => api.stop());
    const { exportUrl } = Object(await response.json()).data.coauthorNetwork;
    return [exportUrl, `${new URL(api.url).origin}/export/coauthors.gexf`];
  };

  it('is the host of the request; what a proxy says counts only where it is trusted', async () => {
    const [untrusted, own] = await urlFrom({});
    expect(untrusted).toBe(own);
    const [trusted] = await urlFrom({ PAPERGRAPH_TRUST_PROXY: 'yes' });
    expect(trusted).toBe('https://papers.example.org/export/coauthors.gexf');
  });

  it('is the public address where the settings have one', async () => {
    const [url] = await urlFrom({ PAPERGRAPH_PUBLIC_URL: 'https://library.example.org/graph/' });
    expect(url).toBe('https://library.example.org/graph/export/coauthors.gexf');
  });
});

const READ = `
import csv, json, sys
import networkx as nx
folder = sys.argv[1] + "/network."
graphs = {
    "gexf": nx.read_gexf(folder + "gexf", version="1.3"),
    "graphml": nx.read_graphml(folder + "graphml"),
    "net": nx.Graph(nx.read_pajek(folder + "net")),
    "gml": nx.parse_gml(open(folder + "gml", encoding="utf-8").read(), label="id"),
}
found = {
    name: {"nodes": len(graph), "weights": sorted(w for _, _, w in graph.edges(data="weight"))}
    for name, graph in graphs.items()
}
with open(folder + "nodes.csv", newline="", encoding="utf-8") as nodes, open(folder + "links.csv", newline="", encoding="utf-8") as links:
    found["csv"] = {
        "nodes": len(list(csv.DictReader(nodes))),
        "weights": sorted(float(row["strength"]) for row in csv.DictReader(links)),
    }
print(json.dumps(found))
`;

function hasNetworkx(): boolean {
  return spawnSync('python3', ['-c', 'import networkx']).status === 0;
}
