import { describe, expect, it } from 'vitest';
import { FilterScope } from '../../../../src/graph/filters/filter-scope.js';
import {
  narrowed,
  papersWithWords,
  runNarrowed,
} from '../../../../src/graph/grafeo/words/narrow.js';
import { integer, type Statement, statement } from '../../../../src/graph/index.js';

const NODES: Readonly<Record<string, readonly number[] | null>> = {
  'fatigue alarm': [3, 5],
  sleep: [],
  common: null,
};

const papers = {
  changes: 0,
  nodesWith: async (words: readonly string[]) => NODES[words.join(' ')] ?? null,
};

/** The papers that hold all words of any of several texts. */
function counted(...texts: readonly (readonly string[])[]): Statement<{ readonly total: number }> {
  const scope = new FilterScope(false);
  const places = texts.map((words) => `${scope.clause(papersWithWords(words))}\nRETURN n`);
  return statement(
    'counted',
    `CALL () {\n${places.join('\nUNION\n')}\n}\nRETURN count(n) AS total`,
    scope.parameters,
    { total: integer },
  );
}

describe('A question for the papers that hold some words', () => {
  it('looks only at those that may hold them', async () => {
    const question = counted(['alarm', 'fatigue']);
    const { text, parameters } = await narrowed(question, papers);
    expect(text.split('\n')).toEqual([
      'CALL () {',
      'UNWIND $papersWithWords0 AS paper',
      'MATCH (n:Paper) WHERE id(n) = paper',
      expect.stringContaining('CONTAINS $heldWord0 AND'),
      'RETURN n',
      '}',
      'RETURN count(n) AS total',
    ]);
    expect(parameters).toEqual({ ...question.parameters, papersWithWords0: [3, 5] });
  });

  it('looks through all papers at a place where they are many or not known', async () => {
    const { text, parameters } = await narrowed(
      counted(['alarm', 'fatigue'], ['common'], ['sleep']),
      papers,
    );
    expect(parameters).toMatchObject({ papersWithWords0: [3, 5], papersWithWords2: [] });
    expect(text.match(/MATCH \(n:Paper\).*/g)).toEqual([
      'MATCH (n:Paper) WHERE id(n) = paper',
      'MATCH (n:Paper)',
      'MATCH (n:Paper) WHERE id(n) = paper',
    ]);
  });

  it('stays as it is where nothing is known, or no word is asked for', async () => {
    const common = counted(['common']);
    expect((await narrowed(common, papers)).text).toBe(common.text);
    const all = statement('all', 'MATCH (n:Paper)\nWITH n WHERE n.year = $year\nRETURN n', {}, {});
    expect(await narrowed(all, papers)).toBe(all);
  });
});

describe('Where papers change while a question runs that looks only at some', () => {
  const texts = async (question: Statement<unknown>, isChanged: boolean): Promise<string[]> => {
    const run: string[] = [];
    const changing = { ...papers };
    await runNarrowed(question, changing, async ({ text }) => {
      run.push(text);
      if (isChanged) changing.changes += 1;
    });
    return run;
  };

  it('it runs once more, over all papers', async () => {
    const rare = counted(['sleep']);
    const { text } = await narrowed(rare, papers);
    expect(await texts(rare, false)).toEqual([text]);
    expect(await texts(rare, true)).toEqual([text, rare.text]);
  });

  it('one that looks through all papers has seen the change or not, and runs once', async () => {
    const common = counted(['common']);
    expect(await texts(common, true)).toEqual([common.text]);
  });
});
