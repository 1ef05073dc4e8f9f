import { expect, it } from 'vitest';
import { type Decoder, type Engine, statement, text } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { describeOnBothEngines } from '../support/engines.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** More names than are asked for without a look at whether there is any alias. */
const STRANGERS = [...LETTERS].flatMap((one) =>
  [...'aeiou'].map((two) => `Str${one}${two}nger, ${one.toUpperCase()}nna`),
);

function paper(title: string, authors: readonly string[]): string {
  const lines = [`TI  - ${title}`, ...authors.map((name) => `AU  - ${name}`), 'PY  - 2020'];
  return ['TY  - JOUR', ...lines, 'T2  - Ice Reports', 'KW  - glaciers', 'ER  - ', ''].join('\n');
}

/** The engine, and the names of the statements about authors that its changes send. */
function listened(engine: Engine): { readonly engine: Engine; readonly sent: string[] } {
  const sent: string[] = [];
  const write: Engine['write'] = (work, options) =>
    engine.write(
      (transaction) =>
        work({
          dialect: transaction.dialect,
          run(question) {
            if (question.text.includes(':Author')) sent.push(question.name);
            return transaction.run(question);
          },
        }),
      options,
    );
  return { engine: { ...engine, write }, sent };
}

const name: Decoder<string> = text;
const signersOf = (title: string) =>
  statement<{ name: string }>(
    'signers',
    `MATCH (p:Paper)<-[:AUTHORED]-(a:Author) WHERE p.title = $title
     RETURN a.name AS name ORDER BY name`,
    { title },
    { name },
  );

describeOnBothEngines('Aliases in an import', ({ store, reset }) => {
  it('are not asked for where the graph has none, and else lead to the node of the name', async () => {
    await reset();
    const first = listened(store().engine);
    const known = [paper('Melting glaciers of the far north', ['Quillfeather, Anna', 'Moss, Bo'])];
    known.push(paper('A second look at ice', ['Quillfeather, A.', 'Moss, Bo']));
    const crowd = paper('Very many look at snow', STRANGERS);
    await importSource(
      { ...store(), engine: first.engine },
      textSource('one.ris', [...known, crowd].join('\n')),
    );
    expect(first.sent).toContain('anyAlias');
    expect(first.sent).not.toContain('aliasesAmong');

    const second = listened(store().engine);
    await importSource(
      { ...store(), engine: second.engine },
      textSource('two.ris', paper('A third look at ice', ['Quillfeather, A.', ...STRANGERS])),
    );
    expect(second.sent).toContain('aliasesAmong');
    const names = await store().engine.read(signersOf('A third look at ice'));
    expect(names.map((row) => row.name)).toContain('Anna Quillfeather');
    expect(names).toHaveLength(STRANGERS.length + 1);
  });
});
