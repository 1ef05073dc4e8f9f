import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

const labels = (...values: readonly string[]) =>
  referenceOf(...values.map((value) => `KW  - ${value}`)).keywords.map(({ label }) => label);

describe('keywords in one value', () => {
  it.each([
    ['机器学习，深度学习', ['机器学习', '深度学习']],
    ['تعلم الآلة، الشبكات', ['تعلم الآلة', 'الشبكات']],
    ['یادگیری؛ شبکه‌ها', ['یادگیری', 'شبکه‌ها']],
    ['기계학습, 딥러닝', ['기계학습', '딥러닝']],
    ['Keywords: fire; climate change', ['fire', 'climate change']],
    ['Key words: fire, Climate', ['fire', 'Climate']],
    ['Schlüsselwörter: Feuer; Klima', ['Feuer', 'Klima']],
    ['Mots-clés : feu ; climat', ['feu', 'climat']],
    ['Ключевые слова: огонь, климат', ['огонь', 'климат']],
    ['关键词：火；气候', ['火', '气候']],
    ['<kwd>fire</kwd><kwd>climate</kwd>', ['fire', 'climate']],
    ["['Crime reporting', 'Robbery with assault']", ['Crime reporting', 'Robbery with assault']],
    ['["fire", "climate"]', ['fire', 'climate']],
    ['fire;;climate', ['fire', 'climate']],
  ])('%s', (value, found) => {
    expect(labels(value)).toEqual(found);
  });

  it.each([
    'Models, Biological',
    'Keyword-based search',
    'Subject-verb agreement',
    'Fire [*prevention]',
    'PET/CT',
  ])('stay one: %s', (value) => {
    expect(labels(value, 'other')).toHaveLength(2);
  });
});
