import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningApi, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { ended } from '../support/watched-import.js';

const TAKEN = z.looseObject({ id: z.string() });
const REMOVED = z.object({
  removeImport: z.looseObject({ decision: z.looseObject({ id: z.string() }).nullable() }),
});
const OVERLAP = z.object({
  importOverlap: z.object({
    combinations: z.array(z.looseObject({ papers: z.number(), filter: z.looseObject({}) })),
  }),
});
const DECISIONS = z.object({ decisions: z.array(z.looseObject({ kind: z.string() })) });

/** The records with these numbers, each of a paper of its own. */
function records(from: number, to: number): string {
  const numbers = Array.from({ length: to - from }, (_none, place) => from + place);
  return numbers
    .map(
      (n) => `TY  - JOUR\nTI  - Removed study number ${n} of many\nDO  - 10.5555/r.${n}\nER  - \n`,
    )
    .join('');
}

describeOnBothEngines('An import by a client', ({ store }) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi(store());
  });
  afterAll(() => api.stop());

  function post(address: string, body: string): Promise<Response> {
    const headers = { 'content-type': 'application/x-research-info-systems' };
    const url = `${new URL(api.url).origin}${address}`;
    return fetch(url, { method: 'POST', body, headers });
  }

  async function send(address: string, body: string): Promise<string> {
    const response = await post(address, body);
    return TAKEN.parse(await response.json()).id;
  }

  const titles = () => api.ask('{ papers { totalCount } }');

  const remove = async (id: string, dryRun: boolean) => {
    const answer = await api.ask(
      `mutation ($id: ID!, $dryRun: Boolean!) {
        removeImport(id: $id, reason: "By mistake.", by: "Ada", dryRun: $dryRun) {
          decision { id kind subject members reason } import source records sharedRecords papers
          changedPapers authors journals topics goingPapers { id title year } losingPapers { id }
        }
      }`,
      { id, dryRun },
    );
    return REMOVED.parse(answer).removeImport;
  };

  it('is tried first: its outcome is told, and nothing of it is there', async () => {
    const id = await send('/import?name=r.ris&dryRun=true', records(0, 4));
    const outcome = 'outcome { new papers newPapers merges { record { title } with { id } } }';
    expect(await ended(api, id, `new ${outcome}`)).toMatchObject({
      status: 'SUCCEEDED',
      records: 4,
      new: 4,
      outcome: { new: 4, papers: 4, newPapers: 4, merges: [] },
    });
    expect(await titles()).toEqual({ papers: { totalCount: 0 } });
  });

  it('gives way to its newer version, which is a decision that can be undone', async () => {
    const older = await send('/import?name=r.ris', records(0, 4));
    await ended(api, older);
    const newer = await send(`/import?name=r.ris&replaces=${older}`, records(2, 7));
    expect(await ended(api, newer)).toMatchObject({ status: 'SUCCEEDED', new: 3, unchanged: 2 });
    expect(await titles()).toEqual({ papers: { totalCount: 5 } });
    const { decisions } = DECISIONS.parse(
      await api.ask('{ decisions { id kind subject members from reason } }'),
    );
    expect(decisions).toMatchObject([
      { kind: 'REMOVE_IMPORT', subject: 'IMPORT', members: [older], from: [newer] },
    ]);
    await api.ask('mutation ($id: ID!) { undoDecision(id: $id) { undoneAt } }', {
      id: decisions[0]?.['id'],
    });
    expect(await titles()).toEqual({ papers: { totalCount: 7 } });
  });

  it('replaces nothing that is not there, and says so', async () => {
    const response = await post('/import?name=none.ris&replaces=I0', records(8, 9));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('"I0"'), extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('is taken out after a look at what would go, and comes back', async () => {
    const id = await send('/import?name=out.ris', records(5, 12));
    await ended(api, id);
    const had = await titles();
    const preview = await remove(id, true);
    expect(preview).toMatchObject({ decision: null, source: 'out.ris', records: 5, papers: 5 });
    expect(await titles()).toEqual(had);
    const removal = await remove(id, false);
    expect({ ...removal, decision: null }).toEqual(preview);
    expect(
      await api.refusal(`mutation { removeImport(id: "${id}", reason: "Again.") { papers } }`),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    await send('/import?name=out.ris', records(5, 12)).then((again) => ended(api, again));
    expect(await titles()).toEqual(had);
  });

  it('is compared with others: each number has the filter that lists its papers', async () => {
    const names = ['x.ris', 'y.ris', 'z.ris'];
    const texts = [records(20, 26), records(24, 30), records(25, 32)];
    const imports: string[] = [];
    for (const [place, name] of names.entries()) {
      imports.push(await send(`/import?name=${name}`, texts[place] ?? ''));
      await ended(api, imports[place] ?? '');
    }
    const answer = await api.ask(
      `query ($imports: [ID!]!) {
        importOverlap(imports: $imports) {
          records duplicates papers filter
          sources { source records duplicates papers alone { papers filter } }
          combinations { sources papers filter }
        }
      }`,
      { imports },
    );
    expect(answer).toMatchObject({
      importOverlap: {
        ...{ records: 19, duplicates: 7, papers: 12 },
        sources: [
          { source: 'x.ris', records: 6, papers: 6, alone: { papers: 4 } },
          { source: 'y.ris', records: 6, papers: 6, alone: { papers: 0 } },
          { source: 'z.ris', records: 7, papers: 7, alone: { papers: 2 } },
        ],
      },
    });
    const { combinations } = OVERLAP.parse(answer).importOverlap;
    expect(combinations.map(({ papers }) => papers)).toEqual([4, 4, 2, 1, 1]);
    for (const { papers, filter } of combinations) {
      const list = 'query ($filter: PaperFilter) { papers(filter: $filter) { totalCount } }';
      expect(await api.ask(list, { filter })).toEqual({ papers: { totalCount: papers } });
    }
    const unknown = '{ importOverlap(imports: ["I0", "I1"]) { papers } }';
    expect(await api.refusal(unknown)).toMatchObject({ argument: 'imports[0]' });
  });
});
