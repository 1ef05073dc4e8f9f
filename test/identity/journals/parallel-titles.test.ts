import { describe, expect, it } from 'vitest';
import { parallelTitles } from '../../../src/identity/journals/parallel-titles.js';

describe('a title in several languages', () => {
  it.each([
    [
      'Zhonghua bing li xue za zhi = Chinese journal of pathology',
      ['Zhonghua bing li xue za zhi', 'Chinese journal of pathology'],
    ],
    ['Rivista = Made review = Revue inventée', ['Rivista', 'Made review', 'Revue inventée']],
    [
      'Zhonghua wai ke za zhi [Chinese journal of surgery]',
      ['Zhonghua wai ke za zhi', 'Chinese journal of surgery'],
    ],
    [
      'Zhonghua yi xue za zhi (Invented medical journal)',
      ['Zhonghua yi xue za zhi', 'Invented medical journal'],
    ],
    ['Made Reports / Rapports inventés', ['Made Reports', 'Rapports inventés']],
    [
      "Canadian Journal of Anesthesia/Journal canadien d'anesthésie",
      ['Canadian Journal of Anesthesia', "Journal canadien d'anesthésie"],
    ],
  ])('%s', (title, parts) => {
    expect(parallelTitles(title)).toEqual(parts);
  });

  it.each([
    'Cancer / Radiothérapie',
    'Onkologie = Oncology',
    'IEEE/ACM Transactions on Networking',
    'Cell cycle (Georgetown, Tex.)',
    'Addiction (Abingdon, England)',
    'Made Ecology [Online]',
    'Physical Review A=B studies',
    'Journal of Invented Botany',
  ])('is not: %s', (title) => {
    expect(parallelTitles(title).length).toBeLessThan(2);
  });
});
