import { describe, expect, it } from 'vitest';
import { doiInLink, doisOf, wholeDoi } from '../../../src/ris/fields/doi.js';
import { codesOf, referenceOf } from '../interpret.js';

describe('the DOI of a value', () => {
  it.each([
    ['10.5555/abc.123', '10.5555/abc.123'],
    ['https://doi.org/10.5555/ABC.123', '10.5555/abc.123'],
    ['10.5555/abc.123;10.5555/abc.123', '10.5555/abc.123'],
    ['10.5555/abc.123 10.5555/abc.123', '10.5555/abc.123'],
    ['10.5555/abc.12310.5555/abc.123', '10.5555/abc.123'],
    ['https://doi.org/10.5555/abc.123https://doi.org/10.5555/abc.123', '10.5555/abc.123'],
    ['10.5555/abc.123doi:10.5555/abc.123', '10.5555/abc.123'],
    ['10.5555/abc.123 [doi]', '10.5555/abc.123'],
    ['10.5555/abc.123[doi]', '10.5555/abc.123'],
    ['<a href="https://doi.org/10.5555/abc.123">10.5555/abc.123</a>', '10.5555/abc.123'],
    ['10.5555/abc.123<br/>', '10.5555/abc.123'],
    ['10.5555/abc.123</ext-link>', '10.5555/abc.123'],
    ['10.5555/abc.123?utm_source=x&utm_medium=y', '10.5555/abc.123'],
    ['10.5555/abc.123&domain=pdf', '10.5555/abc.123'],
    ['10.5555/abc.123#sec-2', '10.5555/abc.123'],
    ['10.5555%2Fabc.123', '10.5555/abc.123'],
    ['10.5555%252Fabc.123', '10.5555/abc.123'],
    ['10.5555/abc‐123–4', '10.5555/abc-123-4'],
    ['10.5555/abc\u200b.123\u00ad', '10.5555/abc.123'],
    ['10.5555/abc.123.', '10.5555/abc.123'],
    ['(10.5555/abc.123)', '10.5555/abc.123'],
    ['“10.5555/abc.123”,', '10.5555/abc.123'],
    ['10.5555/abc.123/full', '10.5555/abc.123'],
    ['10.5555/abc.123.pdf', '10.5555/abc.123'],
    ['10.5555/ abc.123', '10.5555/abc.123'],
    ['doi: 10. 5555 / abc.123', '10.5555/abc.123'],
    ['10.5555/abc.123Epub 2012 May 3', '10.5555/abc.123'],
    ['10.5555/abc.123.PMID:12345678', '10.5555/abc.123'],
  ])('%s', (value, doi) => {
    expect(doisOf(value)).toEqual([doi]);
  });

  it.each([
    '10.1016/s0140-6736(20)30183-5',
    '10.1016/0022-1694(95)02900-(3)',
    '10.1002/(sici)1097-4636(199823)43:4<338::aid-jbm16>3.0.co;2-b',
    '10.1002/1097-4679(199407)50:4<502::aid-jclp2270500404>3.0.co;2-j',
    '10.1002/14651858.cd007094.pub4',
    '10.5555/full-text.studies',
  ])('that really ends or reads so stays: %s', (doi) => {
    expect(doisOf(doi)).toEqual([doi]);
  });

  it.each([
    '10.1002/central/CN-01234567',
    'https://doi.org/10.1002/central/CN-01234567/full',
    'n.d.',
  ])('is none: %s', (value) => {
    expect(doisOf(value)).toEqual([]);
  });

  it('is each of two, and the second a note', () => {
    expect(doisOf('10.5555/abc.123;10.5555/abc.124')).toEqual([
      '10.5555/abc.123',
      '10.5555/abc.124',
    ]);
    const line = 'DO  - 10.5555/abc.123;10.5555/abc.124';
    expect(referenceOf(line).doi).toBe('10.5555/abc.123');
    expect(codesOf(line)).toContain('SECOND_DOI');
  });

  it('of a register is said to be one', () => {
    const line = 'DO  - 10.1002/central/CN-01234567';
    expect(referenceOf(line).doi).toBeNull();
    expect(codesOf(line)).toContain('REGISTER_ID');
  });

  it('stands in links, with the SICI of old ones', () => {
    expect(doiInLink('https://x.example/doi/10.5555/abc.123/full?role=tab')).toBe(
      '10.5555/abc.123',
    );
    expect(
      doiInLink('http://doi.org/10.1002/1097-4679%28199407%2950:4%3C502::AID-J%3E3.0.CO;2-J'),
    ).toBe('10.1002/1097-4679(199407)50:4<502::aid-j>3.0.co;2-j');
    expect(wholeDoi('10.5555/abc.123 [doi]')).toBe('10.5555/abc.123');
  });
});
