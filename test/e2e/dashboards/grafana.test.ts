import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvRows } from './csv-rows.js';
import { type ExampleServer, serveExamples } from './example-server.js';

const ROOT = join(import.meta.dirname, '../../..');
const GRAFANA = 'examples/dashboards/grafana';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const COLUMN = z.object({
  selector: z.string(),
  text: z.string(),
  type: z.enum(['string', 'number']),
});

const DASHBOARD = z.object({
  templating: z.object({ list: z.array(z.object({ name: z.string(), query: z.string() })) }),
  panels: z.array(
    z.object({
      title: z.string(),
      type: z.string(),
      targets: z.array(
        z.object({
          refId: z.string(),
          datasource: z.object({ uid: z.string() }),
          type: z.literal('csv'),
          format: z.string(),
          url: z.string(),
          columns: z.array(COLUMN),
          computed_columns: z.array(COLUMN).default([]),
        }),
      ),
    }),
  ),
});

const dashboard = DASHBOARD.parse(JSON.parse(read(`${GRAFANA}/dashboards/papergraph.json`)));
const targets = dashboard.panels.flatMap(({ title, targets: asked }) =>
  asked.map((target) => ({ name: `${title}, ${target.refId}`, ...target })),
);

/** An address as Grafana sends it: with the values that the dashboard opens with. */
function addressOf(url: string): string {
  return dashboard.templating.list.reduce(
    (text, { name, query }) => text.replaceAll(`\${${name}}`, query),
    url,
  );
}

describe('The Grafana dashboard', () => {
  let server: ExampleServer;
  beforeAll(async () => {
    server = await serveExamples();
  });
  afterAll(() => server.stop());

  async function rowsOf(panel: string, refId = 'A') {
    const { url = '' } = targets.find(({ name }) => name === `${panel}, ${refId}`) ?? {};
    return csvRows(await (await fetch(new URL(addressOf(url), server.url))).text());
  }

  it.each(targets.map((target) => [target.name, target] as const))(
    'asks for a table that has its columns: %s',
    async (_name, { url, columns }) => {
      expect(addressOf(url)).not.toContain('$');
      const response = await fetch(new URL(addressOf(url), server.url));
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('text/csv'),
      ]);
      const rows = csvRows(await response.text());
      expect(rows.length).toBeGreaterThan(10);
      for (const { selector, type } of columns) {
        expect(Object.keys(rows[0] ?? {})).toContain(selector);
        const values = rows.map((row) => row[selector] ?? '');
        const isRight = (value: string) =>
          value !== '' && (type === 'string' || /^\d+$/.test(value));
        expect(values.filter((value) => !isRight(value))).toEqual([]);
      }
    },
  );

  it('counts every paper with a year once', async () => {
    const rows = await rowsOf('Papers by year');
    const years = rows.map(({ year }) => Number(year));
    expect(years).toEqual(years.toSorted());
    const sum = rows.reduce((total, { paperCount }) => total + Number(paperCount), 0);
    expect(sum).toBe(await server.count('{ papers(filter: { has: [YEAR] }) { totalCount } }'));
  });

  it('has the authors with most papers first', async () => {
    const [first] = await rowsOf('Authors with most papers');
    expect(first).toMatchObject({ name: 'Malik V. Kalesco', paperCount: '43' });
  });

  it('draws links between the people that it draws, each link once', async () => {
    const people = (await rowsOf('Who writes with whom', 'A')).map(({ id }) => id);
    const links = await rowsOf('Who writes with whom', 'B');
    for (const { source, target } of links)
      expect(people).toEqual(expect.arrayContaining([source, target]));
    const ids = links.map(({ source, target }) => `${source}-${target}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks the data source that is provisioned, at the address that compose gives', () => {
    const source = read(`${GRAFANA}/provisioning/datasources/papergraph.yml`);
    for (const { datasource } of targets) expect(source).toContain(`uid: ${datasource.uid}\n`);
    const compose = read('docker-compose.yml');
    expect(source).toMatch(/url: \$\{DASHBOARD_SOURCE\}\n/);
    expect(compose).toContain('DASHBOARD_SOURCE: http://papergraph:4000');
    const mounted = [...compose.matchAll(/- \.\/(examples\S+?):/g)].map(([, path = '']) => path);
    expect(mounted).toHaveLength(2);
    for (const path of mounted) expect(existsSync(join(ROOT, path))).toBe(true);
    expect(compose).toMatch(/image: grafana\/grafana:\d+\.\d+\.\d+\n/);
    expect(compose).toMatch(/yesoreyeram-infinity-datasource@\d+\.\d+\.\d+\n/);
  });
});
