import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../src/csv/index.js';
import { escapeXml } from '../../src/network/export/xml-text.js';
import {
  analyzeNetwork,
  collectIncidences,
  EXPORT_FORMATS,
  type ExportFormat,
  exportNetwork,
  type Incidence,
  MEMBER_KINDS,
  type NetworkView,
  tabulate,
  viewNetwork,
} from '../../src/network/index.js';
import { clusterColour } from '../../src/network/picture/index.js';

/** Names that some format could stumble over; two people share one. */
const names: Readonly<Record<string, string>> = {
  a: 'Müller, "Ännchen" <née Ø>',
  b: "O'Brien & Sons; Ltd",
  c: '=HYPERLINK("http://example.org")',
  d: 'Smith, J',
  e: 'Smith, J',
  f: 'Łukasz 王小明 \u0001\uFFFE🙂',
};

const rows: readonly Incidence[] = [
  ...paper('p1', 2001, ['a', 'b', 'c']),
  ...paper('p2', 2005, ['a', 'b']),
  ...paper('p3', null, ['d', 'e']),
  ...paper('p4', 2010, ['f']),
];

const view = viewOf(rows, (id) => names[id] ?? id);

/** The files that networkx and igraph have read. */
const FILES = ['GEXF', 'GRAPHML', 'PAJEK', 'GML'] as const;

describe('GEXF', () => {
  const text = textOf(view, 'GEXF');

  it('gives Gephi the years of nodes and links as dates', () => {
    expect(text).toContain(
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    );
    expect(text).toContain('mode="dynamic" timeformat="date" timerepresentation="interval"');
    expect(text).toMatch(/<node id="a" label="[^"]*" start="2001-01-01" end="2005-12-31">/);
    expect(text).toMatch(
      /<edge id="0" source="a" target="b" weight="1.5" start="2001-01-01" end="2005-12-31">/,
    );
    expect(text).toMatch(/<node id="d" label="Smith, J"><attvalues>/);
  });

  it('escapes names, and leaves out what XML cannot hold', () => {
    expect(text).toContain('label="Müller, &quot;Ännchen&quot; &lt;née Ø&gt;"');
    expect(text).toContain('label="Łukasz 王小明 🙂"');
  });
});

describe('Institutions', () => {
  const known: Readonly<Record<string, string>> = {
    a: 'Lund & Co',
    b: 'Lund & Co',
    c: 'Oxford',
    f: "A & <B>'s",
  };
  const text = (format: ExportFormat) =>
    textOf(
      viewOf(
        rows,
        (id) => names[id] ?? id,
        (id) => known[id] ?? null,
      ),
      format,
    );

  it('are an attribute where they were asked for', () => {
    expect(text('GEXF')).toContain('<attvalue for="institution" value="Lund &amp; Co"/>');
    expect(text('GRAPHML')).toContain('<data key="n_institution">Lund &amp; Co</data>');
    expect(text('GEXF')).toContain('<attvalue for="clusterLabel" value="Cluster 1"/>');
    expect(text('CSV_NODES').split('\r\n')[0]).toMatch(/,url,clusterLabel,institution,degree,/);
    expect(text('GEXF').match(/for="institution"/g)).toHaveLength(4);
    for (const format of FILES) expect(textOf(view, format)).not.toContain('institution');
  });

  it('are a description for VOSviewer, and colours in the picture', () => {
    expect(text('VOSVIEWER_MAP').split('\n')[0]).toMatch(/^id\tlabel\tdescription\turl\t/);
    expect(text('VOSVIEWER_JSON')).toContain('"description":"Oxford"');
    // It may hold HTML, and a semicolon needs quotation marks in the map.
    expect(text('VOSVIEWER_JSON')).toContain(`"description":"A &amp; &lt;B&gt;'s"`);
    expect(text('VOSVIEWER_MAP')).toContain(`\t"A &amp; &lt;B&gt;'s"\t`);
    const circles = [...text('SVG').matchAll(/fill="([^"]+)"><title>([^<]*)</g)];
    const colourOf = (name: RegExp) => circles.find(([, , title]) => name.test(title ?? ''))?.[1];
    expect(colourOf(/2 papers, Lund &amp; Co$/)).toBe(clusterColour(1));
    expect(colourOf(/Oxford$/)).toBe(clusterColour(3));
    expect(colourOf(/Smith, J, 1 paper$/)).toBe(clusterColour(null));
  });
});

describe('text in XML', () => {
  it('never holds a character that XML 1.0 forbids, nor one that ends an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).toMatch(/^[^<>"'\uD800-\uDFFF\uFFFE\uFFFF]*$/u);
        expect(Array.from(escaped).every((character) => character >= ' ')).toBe(true);
      }),
    );
  });
});

describe('CSV', () => {
  it('has a header and a row for each node and link', () => {
    const [header, first] = textOf(view, 'CSV_NODES').split('\r\n');
    expect(header).toBe(
      'id,label,papers,links,totalLinkStrength,averageYear,firstYear,lastYear,cluster,url,clusterLabel,degree,pageRank,x,y',
    );
    expect(first).toMatch(
      /^a,"Müller, ""Ännchen"" <née Ø>",2,2,2,2003,2001,2005,1,,Cluster 1,0\.4,0\.\d+,-?[\d.]+,-?[\d.]+$/,
    );
    expect(textOf(view, 'CSV_LINKS').split('\r\n')[1]).toMatch(
      /^a,b,"Müller,.*,O'Brien & Sons; Ltd,1\.5,2,2001,2005,Undirected,1\.5$/,
    );
  });

  it('tells Gephi that links have no direction, and their weight', () => {
    const [header = '', ...rows] = textOf(view, 'CSV_LINKS').trim().split('\r\n');
    expect(header).toBe(
      'source,target,sourceLabel,targetLabel,strength,papers,firstYear,lastYear,Type,Weight',
    );
    expect(rows.map((row) => row.split(',').slice(-2))).toEqual([
      ['Undirected', '1.5'],
      ['Undirected', '0.5'],
      ['Undirected', '0.5'],
      ['Undirected', '1'],
    ]);
  });

  it('begins with a byte order mark where one is asked for, and else with the header', () => {
    const marked = [...exportNetwork(view, 'CSV_NODES', { hasByteOrderMark: true })].join('');
    expect(marked).toBe(`\uFEFF${textOf(view, 'CSV_NODES')}`);
    expect(textOf(view, 'CSV_NODES')).toMatch(/^id,/);
  });

  it('gives no spreadsheet a formula to run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(csvRow([`${start}1+1`])).toMatch(/^"?'/);
    }
    expect(csvRow([-1.5, null, 'a'])).toBe('-1.5,,a\r\n');
  });

  it('can be read back by the rules of RFC 4180', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        const read = readCsvRow(csvRow(cells));
        const unled = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '');
        expect(read.map(unled)).toEqual(cells.map(unled));
      }),
    );
  });
});

/** One row, by RFC 4180. */
function readCsvRow(row: string): readonly string[] {
  const cells = `,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('VOSviewer files', () => {
  it('have items with weights and scores, numbered from 1, and links by number', () => {
    const [header, first, second] = textOf(view, 'VOSVIEWER_MAP').split('\n');
    expect(header).toBe(
      'id\tlabel\turl\tx\ty\tcluster\tweight<Links>\tweight<Total link strength>\tweight<Documents>\tscore<Avg. pub. year>\tscore<degree>\tscore<pageRank>',
    );
    expect(first).toMatch(
      /^1\t"Müller, ""Ännchen"" <née Ø>"\t\t-?[\d.]+\t-?[\d.]+\t1\t2\t2\t2\t2003\t0\.4\t/,
    );
    expect(second).toMatch(/^2\t"O'Brien & Sons; Ltd"\t/);
    expect(textOf(view, 'VOSVIEWER_NETWORK')).toBe('1\t2\t1.5\n1\t3\t0.5\n2\t3\t0.5\n4\t5\t1\n');
  });

  it('as JSON have what VOSviewer Online reads', () => {
    const json: unknown = JSON.parse(textOf(view, 'VOSVIEWER_JSON'));
    expect(json).toMatchObject({
      network: {
        items: expect.arrayContaining([
          expect.objectContaining({
            id: 'f',
            label: names['f'],
            cluster: 3,
            weights: { Links: 0, 'Total link strength': 0, Documents: 1 },
            scores: expect.objectContaining({ 'Avg. pub. year': 2010 }),
          }),
        ]),
        links: expect.arrayContaining([{ source_id: 'a', target_id: 'b', strength: 1.5 }]),
        clusters: [
          { cluster: 1, label: 'Cluster 1' },
          { cluster: 2, label: 'Cluster 2' },
          { cluster: 3, label: 'Cluster 3' },
        ],
      },
    });
  });
});

describe('Positions', () => {
  const of = view.node(0).position;
  const [x, y, radius] = [of?.x ?? 0, of?.y ?? 0, of?.radius ?? 0];

  it('are the same in every format, with y upwards where programs draw it so', () => {
    expect(y).not.toBe(0);
    expect(textOf(view, 'GEXF')).toContain(
      `<viz:position x="${x}" y="${-y}" z="0"/><viz:size value="${radius}"/></node>`,
    );
    expect(textOf(view, 'GRAPHML')).toContain(
      `<data key="n_x">${x}</data><data key="n_y">${-y}</data></node>`,
    );
    expect(textOf(view, 'GML')).toContain(` x ${x} y ${-y} ]`);
    expect(textOf(view, 'CSV_NODES').split('\r\n')[1]).toContain(`,${x},${-y}`);
    expect(textOf(view, 'VOSVIEWER_MAP').split('\n')[1]).toContain(`\t${x}\t${-y}\t`);
    expect(JSON.parse(textOf(view, 'VOSVIEWER_JSON')).network.items[0]).toMatchObject({ x, y: -y });
    expect(JSON.parse(textOf(view, 'JSON')).nodes[0].position).toEqual({ x, y, radius });
    expect(textOf(view, 'SVG')).toContain(`<circle cx="${x}" cy="${y}" r="${radius}"`);
  });

  it('are left out where nothing is laid out', () => {
    const flat = {
      ...view,
      isLaidOut: false,
      node: (index: number) => ({ ...view.node(index), position: null }),
    };
    expect(textOf(flat, 'GEXF')).not.toContain('viz:position');
    expect(textOf(flat, 'GRAPHML')).not.toContain('n_x');
    expect(textOf(flat, 'GML')).not.toContain(' x ');
    expect(textOf(flat, 'CSV_NODES').split('\r\n')[0]).not.toContain(',x,y');
    expect(textOf(flat, 'VOSVIEWER_MAP').split('\n')[0]).not.toContain('\tx');
    expect(JSON.parse(textOf(flat, 'VOSVIEWER_JSON')).network.items[0]).not.toHaveProperty('x');
  });
});

describe('SVG', () => {
  const text = textOf(view, 'SVG');

  it('has a circle for each node in the colour of its cluster, with its name and papers', () => {
    expect(text.match(/<circle /g)).toHaveLength(6);
    expect(text).toContain(
      `fill="${clusterColour(1)}"><title>Müller, &quot;Ännchen&quot; &lt;née Ø&gt;, 2 papers</title>`,
    );
    expect(new Set(text.match(/fill="#\w+"><title>/g)).size).toBe(3);
  });

  it('has a line for each link, the stronger the wider, and the strongest on top', () => {
    const widths = [...text.matchAll(/<line [^>]*stroke-width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(4);
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(widths.at(-1)).toBeGreaterThan(widths[0] ?? 0);
  });

  it('has names as text, and no ground', () => {
    expect(text).toMatch(/<text [^>]*>O&apos;Brien &amp; Sons; Ltd<\/text>/);
    expect(text).not.toMatch(/<rect|background/);
    expect(text).toContain('<desc>6 nodes and 4 links.</desc>');
  });

  it('draws the strongest links of very many, and says so', () => {
    const members = Array.from({ length: 202 }, (_, index) => `m${index}`);
    const many = textOf(
      viewOf(paper('p', 2000, members), (id) => id),
      'SVG',
    );
    expect(many.match(/<line /g)).toHaveLength(20_000);
    expect(many).toContain('202 nodes and 20301 links, of which the 20000 strongest are drawn.');
  });
});

describe('JSON', () => {
  it('has every node and link with its values', () => {
    const json: unknown = JSON.parse(textOf(view, 'JSON'));
    expect(json).toMatchObject({
      title: 'Co-author network',
      nodes: expect.arrayContaining([
        expect.objectContaining({ id: 'd', firstYear: null, cluster: 2 }),
      ]),
      links: expect.arrayContaining([
        { source: 'd', target: 'e', strength: 1, papers: 1, firstYear: null, lastYear: null },
      ]),
    });
  });
});

describe('every format', () => {
  const formats = Object.keys(EXPORT_FORMATS).filter(
    (name): name is ExportFormat => name in EXPORT_FORMATS,
  );

  it.each(formats)('%s can hold an empty network', (format) => {
    const empty = viewOf([], (id) => id);
    expect(() => textOf(empty, format)).not.toThrow();
    if (format.endsWith('JSON')) expect(() => JSON.parse(textOf(empty, format))).not.toThrow();
  });

  const many = Array.from({ length: 400 }, (_, index) =>
    paper(`p${index}`, 2000, [`a${index}`, `b${index}`, 'hub']),
  ).flat();
  const large = viewOf(many, (id) => `${id} ${'x'.repeat(300)}`);

  it.each(formats)('%s comes in pieces, made only when asked for', (format) => {
    const pieces = [...exportNetwork(large, format)];
    expect(pieces.join('')).toBe([...EXPORT_FORMATS[format].write(large)].join(''));
    for (const piece of pieces) expect(piece.length).toBeLessThan(140_000);
  });
});

describe('GML', () => {
  const text = textOf(view, 'GML');

  it('is UTF-8 with two of the five entities, as igraph and Gephi read it', () => {
    expect(text).toContain('label "Müller, &quot;Ännchen&quot; <née Ø>"');
    expect(text).toContain('label "O\'Brien &amp; Sons; Ltd"');
    expect(text).toContain('label "Łukasz 王小明  \uFFFE🙂"');
    expect(text).not.toContain('&#');
  });

  it('has no control character and no quotation mark in a string, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const own = textOf(
          viewOf(paper('p', 2000, ['a']), () => name),
          'GML',
        );
        expect(own).toMatch(/^\n? {2}node \[ id 0 label "[^"\p{Cc}\p{Cs}]*" authorId "a" /mu);
      }),
    );
  });

  it('calls the id of a node by what the node is', () => {
    expect(text).toContain('authorId "a"');
    const keywords = textOf({ ...view, idAttribute: MEMBER_KINDS.KEYWORD.idAttribute }, 'GML');
    expect(keywords).toContain('nodeId "a"');
    expect(keywords).not.toContain('authorId');
  });
});

/** What networkx and igraph read in these files; made by expected/read_exports.py. */
const readings: Readonly<
  Record<string, { readonly labels: readonly string[]; readonly weights: readonly number[] }>
> = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/exports.json'), 'utf8'));

describe('readers that are not ours', () => {
  it.each(FILES)('were given the file as it is written today: %s', (format) => {
    const file = readFileSync(
      join(import.meta.dirname, 'expected/exports', fileOf(format)),
      'utf8',
    );
    // After a change, write the new file there and run expected/read_exports.py again.
    expect(textOf(view, format)).toBe(file);
  });

  it.each(Object.entries(readings))('%s finds the nodes and the links', (reader, found) => {
    expect(found.weights).toEqual([0.5, 0.5, 1, 1.5]);
    const isPajek = reader.includes('pajek');
    expect(new Set(found.labels).size).toBe(isPajek ? 6 : 5);
    const written = [
      'Müller, "Ännchen" <née Ø>',
      "O'Brien & Sons; Ltd",
      '=HYPERLINK("http://example.org")',
    ];
    if (!isPajek) expect(found.labels).toEqual(expect.arrayContaining(written));
  });
});

function fileOf(format: ExportFormat): string {
  return `network.${EXPORT_FORMATS[format].extension}`;
}

function viewOf(
  incidences: readonly Incidence[],
  labelOf: (id: string) => string,
  institutionOf?: (id: string) => string | null,
): NetworkView {
  const table = tabulate(collectIncidences(incidences));
  const { network, clustering, layout, centralities } = analyzeNetwork(table, {
    build: { counting: 'FRACTIONAL' },
    clustering: {},
    layout: 'OR_REFUSE',
    centralities: ['DEGREE', 'PAGE_RANK'],
  });
  return viewNetwork({
    kind: 'AUTHOR',
    network,
    members: table.members,
    labelOf,
    clustering,
    layout,
    centralities,
    ...(institutionOf !== undefined && {
      institutionOf: (node) => institutionOf(table.members[network.nodes.members[node] ?? 0] ?? ''),
    }),
  });
}

function textOf(of: NetworkView, format: ExportFormat): string {
  return [...exportNetwork(of, format)].join('');
}

function paper(id: string, year: number | null, members: readonly string[]): readonly Incidence[] {
  return members.map((member) => ({ member, paper: id, year, memberCount: members.length }));
}
