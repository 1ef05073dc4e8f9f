import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fullName, interpretRecord } from '../../../src/ris/index.js';
import { collectItems } from '../collect-items.js';

const file = join(import.meta.dirname, '../../../examples/bmjhci-2021-100429.ris');

it('reads the one-line record of a publisher’s page whole', async () => {
  const { records, problems } = await collectItems([readFileSync(file)]);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(1);
  const { reference, findings } = interpretRecord(records[0]?.fields ?? []);
  expect(reference.authors.map(fullName)).toEqual([
    'Marta Krasuska',
    'Robin Williams',
    'Aziz Sheikh',
    'Bryony Franklin',
    'Susan Hinder',
    'Hung TheNguyen',
    'Wendy Lane',
    'Hajar Mozaffar',
    'Kathy Mason',
    'Sally Eason',
    'Henry Potts',
    'Kathrin Cresswell',
  ]);
  expect(reference.authors[0]).toMatchObject({ family: 'Krasuska', given: 'Marta' });
  expect(reference.journal).toEqual({
    title: 'BMJ Health & Care Informatics',
    abbreviation: 'BMJ Health Care Inform',
    issns: [],
  });
  expect(reference).toMatchObject({
    type: 'JOUR',
    doi: '10.1136/bmjhci-2021-100429',
    volume: '28',
    issue: '1',
    pages: 'e100429',
    year: 2021,
    publishedOn: '2021-12-01',
    url: 'http://informatics.bmj.com/content/28/1/e100429.abstract',
  });
  expect(reference.abstract).toMatch(/^Background There is .* from the corresponding author\.$/);
  expect(findings.map(({ code }) => code)).toEqual(['GLUED_NAME']);
  expect(findings[0]?.message).toContain('given "Hung The", family "Nguyen"');
});
