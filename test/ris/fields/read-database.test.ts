import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

const PSYCINFO = 'L2  - http://ovidsp.ovid.com/ovidweb.cgi?T=JS&D=psyc9&AN=2012-12345-001';

describe('The databases', () => {
  it.each([
    ['are DB', ['DB  - Scopus'], ['Scopus']],
    ['are DB before the provider', ['DB  - psyh', 'DP  - EBSCOhost'], ['psyh']],
    ['are the provider where DB is missing', ['DP  - NLM'], ['NLM']],
    ['are no address', ['DP  - http://www.example.org/'], []],
    [
      'are named without the part that was searched',
      ['DB  - Ovid MEDLINE(R) <2019>', 'DB  - Ovid MEDLINE(R) <2020>'],
      ['Ovid MEDLINE(R)'],
    ],
    ['are none where nothing tells', ['AN  - 1'], []],
  ])('%s', (_what, lines, databases) => {
    expect(referenceOf(...lines).databases).toEqual(databases);
  });
});

describe('The accession numbers', () => {
  it.each([
    ['are AN', ['AN  - 12345678'], ['12345678']],
    ['name the one database', ['AN  - 12345678', 'DB  - Medline'], ['Medline: 12345678']],
    ['name no database where there are two', ['AN  - 1', 'DB  - A', 'DB  - B'], ['1']],
    [
      'stay as they are where they say whose they are',
      ['AN  - WOS:000123456700001', 'DB  - X'],
      ['WOS:000123456700001'],
    ],
    [
      'are two in one field',
      ['AN  - 2236127104; 52024', 'DB  - PTSDpubs'],
      ['PTSDpubs: 2236127104', 'PTSDpubs: 52024'],
    ],
    [
      'are ID in the dialect of Ovid',
      ['T1  - T', 'ID  - 2012-12345-001', PSYCINFO],
      ['2012-12345-001'],
    ],
    ['are not ID elsewhere', ['ID  - 17'], []],
    ['are each once', ['AN  - 1', 'AN  - 1'], ['1']],
  ])('%s', (_what, lines, numbers) => {
    expect(referenceOf(...lines).accessionNumbers).toEqual(numbers);
  });
});

describe('The notes', () => {
  it.each([
    [
      'are each N1, without markup',
      ['N1  - <p>Times cited: 3</p>', 'N1  - A second'],
      ['Times cited: 3', 'A second'],
    ],
    ['are each once', ['N1  - Same', 'N1  - Same'], ['Same']],
    ['are no DOI alone', ['N1  - doi: 10.5555/a.b'], []],
  ])('%s', (_what, lines, notes) => {
    expect(referenceOf(...lines).notes).toEqual(notes);
  });
});
