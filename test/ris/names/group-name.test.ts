import { describe, expect, it } from 'vitest';
import { authorKey } from '../../../src/identity/index.js';
import { fullName, parseName } from '../../../src/ris/index.js';
import { referenceOf } from '../interpret.js';

// cspell:disable
describe('a group', () => {
  it.each([
    'National Heart, Lung, and Blood Institute',
    'Department of Health, Education, and Welfare',
    'Shou du shi fan da xue (Beijing, China)',
    'Google, Inc.',
    'Elsevier B.V.',
    'Pfizer Inc.',
    'Springer-Verlag GmbH',
    'Microsoft Corp.',
    'Ministerio de Salud',
    'Ministério da Saúde',
    'Ministère de la Santé',
    'Bundesministerium für Gesundheit',
    'Deutsche Forschungsgemeinschaft',
    'Deutsche Gesellschaft für Kardiologie',
    'Statistics Canada',
    'Statistics Norway',
    'OECD/European Union',
    'WHO/UNICEF',
    'American Heart Association',
    'European Union',
    'International Energy Agency',
    'Società Italiana di Nefrologia',
    'Sociedad Española de Cardiología',
    'Sağlık Bakanlığı',
    'Министерство здравоохранения',
    'Институт философии РАН',
    'وزارة الصحة',
    '国立研究開発法人 科学技術振興機構',
    '清华大学',
    '서울대학교',
    'The Invented Trialists',
    'The Cochrane Collaboration',
    'World Bank',
    'COVID-19 Team',
    'RECOVERY Collaborative Group',
    'University of Oslo, Department of Physics',
    'Johns Hopkins, School of Medicine',
    'World Health Organization (WHO)',
  ])('%s', (value) => {
    const { authors } = referenceOf(`AU  - ${value}`);
    expect(authors.map(({ family, isGroup }) => [family, isGroup])).toEqual([[value, true]]);
  });

  it.each([
    ['Organization, World Health', 'World Health Organization'],
    ['Team, R. Core', 'R. Core Team'],
    ['Team, R Core', 'R Core Team'],
    ['Health, Ministry of', 'Ministry of Health'],
    ['Salud, Ministerio de', 'Ministerio de Salud'],
    ['Institutes of Health, National', 'National Institutes of Health'],
    ['Forschungsgemeinschaft, Deutsche', 'Deutsche Forschungsgemeinschaft'],
  ])('that a program took for a person has its own order again: %s', (value, name) => {
    const group = parseName(value);
    expect([fullName(group), group.isGroup]).toEqual([name, true]);
    expect(authorKey(group)).toBe(authorKey(parseName(name)));
  });
});

describe('a person', () => {
  it.each([
    ['Reza Pour Hosseini', 'Hosseini | Reza Pour'],
    ['Chan On Yee', 'Yee | Chan On'],
    ['The Anh Nguyen', 'Nguyen | The Anh'],
    ['Nguyen, The Anh', 'Nguyen | The Anh'],
    ['Ali Et Tahir', 'Tahir | Ali Et'],
    ['Und, Mark', 'Und | Mark'],
    ['DUPONT Jean', 'DUPONT | Jean'],
    ['LE GALL Yann', 'LE GALL | Yann'],
    ['Jean DUPONT', 'DUPONT | Jean'],
    ['Gabriel GARCÍA MÁRQUEZ', 'GARCÍA MÁRQUEZ | Gabriel'],
    ['KIM Chul-Soo', 'KIM | Chul-Soo'],
    ['LI Xiaoming', 'LI | Xiaoming'],
    ['WANG Wei', 'WANG | Wei'],
    ['MA Smith', 'Smith | MA'],
    ['JR Smith', 'Smith | JR'],
    ['J. R. SMITH', 'SMITH | J. R.'],
    ['JEAN DUPONT', 'DUPONT | JEAN'],
    ['R. Service', 'Service | R.'],
    ['R. W. Service', 'Service | R. W.'],
    ['Service, Robert', 'Service | Robert'],
    ['Study, Eduard', 'Study | Eduard'],
    ['Board, J.', 'Board | J.'],
    ['Bank, Steven', 'Bank | Steven'],
    ['Press, Frank', 'Press | Frank'],
    ['Bureau, Jean', 'Bureau | Jean'],
    ['League, Ann', 'League | Ann'],
    ['Issam Raad', 'Raad | Issam'],
    ['German Garcia', 'Garcia | German'],
    ['Springer, J.F.', 'Springer | J.F.'],
    ['Springer J.F.', 'Springer | J.F.'],
    ['Jansen B.V.', 'Jansen | B.V.'],
    ['Bayer, S.A.', 'Bayer | S.A.'],
    ['Young, Lord', 'Young | Lord'],
    ['Johns, Hopkins', 'Johns | Hopkins'],
  ])('%s', (raw, expected) => {
    const { family, given, isGroup } = parseName(raw);
    expect(isGroup ? `[${family}]` : `${family} | ${given}`).toBe(expected);
  });
});
// cspell:enable
