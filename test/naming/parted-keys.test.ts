import { describe, expect, it } from 'vitest';
import { mentionKey, orcidKey, partedKeys, personKey } from '../../src/naming/parted-keys.js';
import { parseName } from '../../src/ris/index.js';

const ONE = '0000-0002-1825-0097';
const TWO = '0000-0001-5109-3700';

/** A name as a paper has it; an ORCID may be part of the text. */
const signed = (raw: string, split: string | null = null) => ({ name: parseName(raw), split });

describe('names that ORCIDs part', () => {
  it.each<[string, ReturnType<typeof signed>[], string[]]>([
    ['no ORCID', [signed('Chen, Wei'), signed('Chen, Wei')], []],
    ['one ORCID', [signed(`Chen, Wei (${ONE})`), signed('Chen, Wei')], []],
    ['one ORCID twice', [signed(`Chen, Wei (${ONE})`), signed(`Wei Chen ${ONE}`)], []],
    ['two ORCIDs', [signed(`Chen, Wei (${ONE})`), signed(`Wei Chen ${TWO}`)], ['chen|wei']],
    ['two ORCIDs of two names', [signed(`Chen, Wei (${ONE})`), signed(`Chen, W. ${TWO}`)], []],
    ['a decision apart', [signed(`Chen, Wei (${ONE})`), signed(`Chen, Wei ${TWO}`, 'D1')], []],
    ['a single word', [signed(`Sukarno (${ONE})`), signed(`Sukarno (${TWO})`)], []],
  ])('%s', (_, names, expected) => {
    expect([...partedKeys(names)]).toEqual(expected);
    expect([...partedKeys(names.toReversed())]).toEqual(expected);
  });
});

describe('the key of a name', () => {
  const PARTED = new Set(['chen|wei']);
  it.each<[string, ReturnType<typeof signed>, string | null]>([
    ['of one of several people', signed(`Chen, Wei (${ONE})`), `chen|wei#${ONE}`],
    ['of somebody without an ORCID', signed('Chen, Wei'), 'chen|wei'],
    ['of another name', signed(`Chen, W. (${ONE})`), 'chen|w'],
    ['that a decision sets apart', signed(`Chen, Wei (${ONE})`, 'D1'), 'chen|wei#D1'],
    ['without a letter', signed('?'), null],
  ])('%s', (_, name, expected) => {
    expect(mentionKey(name, PARTED)).toBe(expected);
  });

  it('is the name where nobody shares it', () => {
    expect(mentionKey(signed(`Chen, Wei (${ONE})`), new Set())).toBe('chen|wei');
    expect(personKey({ plain: 'chen|wei', orcid: ONE, split: null }, new Set())).toBe('chen|wei');
  });

  it.each<[string, ReturnType<typeof signed>, string | null]>([
    ['a name with an ORCID', signed(`Chen, Wei (${ONE})`), `chen|wei#${ONE}`],
    ['a name without one', signed('Chen, Wei'), null],
    ['a name that a decision sets apart', signed(`Chen, Wei (${ONE})`, 'D1'), null],
    ['a name that is never joined', signed(`Sukarno (${ONE})`), null],
  ])('if others share it: %s', (_, name, expected) => {
    expect(orcidKey(name)).toBe(expected);
  });
});
