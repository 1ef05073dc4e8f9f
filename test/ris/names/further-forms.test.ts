import { describe, expect, it } from 'vitest';
import type { PersonName } from '../../../src/ris/index.js';
import { codesOf, referenceOf } from '../interpret.js';

/** A name as `family | given suffix`, a group in brackets. */
function written({ family, given, suffix, isGroup }: PersonName): string {
  if (isGroup) return `[${family}]`;
  return `${family} | ${[given, suffix].filter((part) => part !== '').join(' ')}`;
}

const authorsOf = (...values: readonly string[]): readonly string[] =>
  referenceOf(...values.map((value) => `AU  - ${value}`)).authors.map(written);

const rows = (text: string): string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');

// cspell:disable
/** Forms of each kind that producers write: the field, an arrow, the names. */
const FORMS: Readonly<Record<string, string>> = {
  'several people': `
    Smith JA, Wei L, Brown KM. => Smith | JA; Wei | L; Brown | KM.
    김철수ㆍ이영희 => 김 | 철수; 이 | 영희
    김철수/이영희 => 김 | 철수; 이 | 영희
    山田太郎・佐藤花子 => 山田太郎 | ; 佐藤花子 |
    王伟/李娜 => 王 | 伟; 李 | 娜
    כהן ד., לוי ש. => כהן | ד.; לוי | ש.
    Rossi, M. e Bianchi, G. => Rossi | M.; Bianchi | G.
    Silva, João e Souza, Maria => Silva | João; Souza | Maria
    Kowalski, J. i Nowak, A. => Kowalski | J.; Nowak | A.
    Jansen, P. en de Vries, K. => Jansen | P.; de Vries | K.
    Novák, J. a Dvořák, P. => Novák | J.; Dvořák | P.
    Nguyễn Văn An, Trần Thị Bình => Nguyễn | Văn An; Trần | Thị Bình
    Smith, J.(1), Wei, L.(2) => Smith | J.; Wei | L.
    Smith J., Jr., Wei L. => Smith | J. Jr.; Wei | L.
  `,
  'a list of some program': `
    (Smith, J.; Wei, L.) => Smith | J.; Wei | L.
    "Smith, J.", "Wei, L." => Smith | J.; Wei | L.
    ['Smith, J.'] => Smith | J.
    “Smith, J.”, “Wei, L.” => Smith | J.; Wei | L.
  `,
  'a list that is cut short behind its names': `
    Smith J, Wei L, ... Brown K => Smith | J; Wei | L; Brown | K
  `,
  'signs, titles and degrees': `
    Smith, John$^{1}$ => Smith | John
    Smith, John‖ => Smith | John
    Smith, John ✉️ => Smith | John
    John Smith¹˒² => Smith | John
    Smith, John ORCID => Smith | John
    Smith, John ORCID iD icon => Smith | John
    Smith, John orcid.org/0000-0002-1825-0097 => Smith | John
    Sir John Smith => Smith | John
    Müller, K., Dipl.-Ing. => Müller | K.
    Müller, Dipl.-Psych. Karl => Müller | Karl
    Иванов И.И., д.м.н. => Иванов | И.И.
    Иванов И.И., канд. мед. наук => Иванов | И.И.
    Novák, J., CSc. => Novák | J.
    Smith, John, MBBS, FRACP => Smith | John
    Smith, John, Esq. => Smith | John
    Smith J, DVM, PhD, DACVIM => Smith | J
    Jane Doe, PhD, RN, FAAN => Doe | Jane
    Drs. Jan de Vries => de Vries | Jan
    Hon. John Smith => Smith | John
    Mme Jeanne Dupont => Dupont | Jeanne
    Pr. Jean Dupont => Dupont | Jean
    1 Smith, John => Smith | John
    a) Smith, John => Smith | John
    'Smith, John' => Smith | John
    Smith, John and => Smith | John
    and Smith, John => Smith | John
    & Smith, John => Smith | John
    Smith, John & => Smith | John
  `,
  roles: `
    김철수 지음 => 김 | 철수
    김철수 역 => 김 | 철수
    hrsg. von Karl Müller => Müller | Karl
    Herausgegeben von Karl Müller => Müller | Karl
    a cura di Mario Rossi => Rossi | Mario
    coordinado por Juan Pérez => Pérez | Juan
    escrito por Juan Pérez => Pérez | Juan
    Ed. by Jane Doe => Doe | Jane
    Doe, Jane ed. => Doe | Jane
  `,
  'a second script': `
    Wang, Wei = 王伟 => Wang | Wei
  `,
  LaTeX: `
    {van der Berg}, Jan => van der Berg | Jan
    Ramon~Smith, J. => Ramon Smith | J.
  `,
  'UTF-8 that was read twice': `
    ÄŒech, E. => Čech | E.
    çŽ‹ä¼Ÿ => 王 | 伟
  `,
  'an address': `
    王伟, 北京大学 => 王 | 伟
    Dupont, Jean, Hôpital Cochin => Dupont | Jean
    Smith, John - University of Leeds => Smith | John
    Smith, John @ University of Leeds => Smith | John
    Smith, John / University of Leeds => Smith | John
    Yılmaz, Ali, İstanbul Üniversitesi => Yılmaz | Ali
    Novák, Jan, Univerzita Karlova => Novák | Jan
    Nagy, Péter, Szegedi Tudományegyetem => Nagy | Péter
    Virtanen, Matti, Helsingin yliopisto => Virtanen | Matti
  `,
  'people with the word of a group': `
    Team, John => Team | John
    Network, Anna => Network | Anna
  `,
  'people with the word of a group, in natural order': `
    Eduard Study => Study | Eduard
    Robert Service => Service | Robert
    Juan Company => Company | Juan
    Philip Board => Board | Philip
    Arnold Bank => Bank | Arnold
    William Press => Press | William
    John Council => Council | John
    John Group => Group | John
    D.R. Smith => Smith | D.R.
    DR Smith => Smith | DR
    O, A. => O | A.
  `,
  groups: `
    Fraunhofer-Gesellschaft => [Fraunhofer-Gesellschaft]
    Max-Planck-Gesellschaft => [Max-Planck-Gesellschaft]
    中华医学会呼吸病学分会 => [中华医学会呼吸病学分会]
    보건복지부 => [보건복지부]
    질병관리청 => [질병관리청]
    Siemens AG => [Siemens AG]
    SAP SE => [SAP SE]
    ООО «Яндекс» => [ООО «Яндекс»]
    株式会社日立製作所 => [株式会社日立製作所]
    NASA/JPL => [NASA/JPL]
    Greenpeace International => [Greenpeace International]
    Amnesty International => [Amnesty International]
    Doctors Without Borders => [Doctors Without Borders]
    Médecins Sans Frontières => [Médecins Sans Frontières]
    NHS England => [NHS England]
    Public Health England => [Public Health England]
    Health Canada => [Health Canada]
    Folkhälsomyndigheten => [Folkhälsomyndigheten]
    Helsedirektoratet => [Helsedirektoratet]
    Sundhedsstyrelsen => [Sundhedsstyrelsen]
    Główny Urząd Statystyczny => [Główny Urząd Statystyczny]
    Bộ Y tế => [Bộ Y tế]
    Statistik Austria => [Statistik Austria]
    Environment Canada => [Environment Canada]
    Natural Resources Canada => [Natural Resources Canada]
    Agence nationale de la recherche => [Agence nationale de la recherche]
    Conseil de l'Europe => [Conseil de l'Europe]
    Banco de México => [Banco de México]
    Banco Central do Brasil => [Banco Central do Brasil]
    Banque de France => [Banque de France]
    Junta de Andalucía => [Junta de Andalucía]
    Regierung von Oberbayern => [Regierung von Oberbayern]
    Stadt Wien => [Stadt Wien]
    StataCorp => [StataCorp]
    Bayer AG, Leverkusen => [Bayer AG, Leverkusen]
    Human Rights Watch => [Human Rights Watch]
    Transparency International => [Transparency International]
    Task Force Members => [Task Force Members]
    Embrapa => [Embrapa]
    Karolinska Institutet => [Karolinska Institutet]
    Riksbanken => [Riksbanken]
    Suomen Akatemia => [Suomen Akatemia]
    Magyar Tudományos Akadémia => [Magyar Tudományos Akadémia]
    Česká národní banka => [Česká národní banka]
    Narodowy Fundusz Zdrowia => [Narodowy Fundusz Zdrowia]
    Badan Pusat Statistik => [Badan Pusat Statistik]
    Ngân hàng Thế giới => [Ngân hàng Thế giới]
    Tổng cục Thống kê => [Tổng cục Thống kê]
  `,
  'groups in the order of a person': `
    Collaborators, G. B. D. => [G. B. D. Collaborators]
    Prevention, Centers for Disease Control and => [Centers for Disease Control and Prevention]
    Affairs, Department of Veterans => [Department of Veterans Affairs]
    Canada, Statistics => [Statistics Canada]
    Canada, Health => [Health Canada]
    England, Public Health => [Public Health England]
    Force, US Preventive Services Task => [US Preventive Services Task Force]
    Excellence, National Institute for Health and Care => [National Institute for Health and Care Excellence]
  `,
  'people for a group': `
    Smith J; for the ABC Study Group => Smith | J; [the ABC Study Group]
    Smith, J., on behalf of the ABC Group => Smith | J.; [the ABC Group]
    Smith, J., and the DEF Collaborators => Smith | J.; [the DEF Collaborators]
    Smith, John, for the GOLD Study Group => Smith | John; [the GOLD Study Group]
    Müller, K. für die ABC-Studiengruppe => Müller | K.; [die ABC-Studiengruppe]
    García, J. en nombre del Grupo de Estudio ABC => García | J.; [Grupo de Estudio ABC]
    García, J. en representación del Grupo ABC => García | J.; [Grupo ABC]
    Rossi, M. per il Gruppo di Studio ABC => Rossi | M.; [il Gruppo di Studio ABC]
    Rossi, M. a nome del Gruppo di Studio ABC => Rossi | M.; [Gruppo di Studio ABC]
    Smith, J. in collaboration with the ABC Network => Smith | J.; [the ABC Network]
    Smith, J. with the ABC Study Group => Smith | J.; [the ABC Study Group]
    Smith, J. representing the ABC Collaboration => Smith | J.; [the ABC Collaboration]
    Smith J, Wei L, for the ABC Study Group => Smith | J; Wei | L; [the ABC Study Group]
    Smith, J. & the ABC Team => Smith | J.; [the ABC Team]
    Dupont, J. au nom du groupe ABC => Dupont | J.; [groupe ABC]
    Müller, K. im Namen der ABC Studiengruppe => Müller | K.; [ABC Studiengruppe]
    Jansen, P. namens de ABC Studiegroep => Jansen | P.; [ABC Studiegroep]
    on behalf of the ABC Study Group => [the ABC Study Group]
    and the ABC Study Group => [the ABC Study Group]
    John Smith on behalf of the ABC Investigators => Smith | John; [the ABC Investigators]
    Smith, J. (on behalf of the ABC Investigators) => Smith | J.; [the ABC Investigators]
    Smith, J. for the ATLAS Collaboration => Smith | J.; [the ATLAS Collaboration]
    Smith, J. [ABC Study Group] => Smith | J.; [ABC Study Group]
    Smith, J. (ABC Study Group) => Smith | J.; [ABC Study Group]
  `,
  'a family name in capitals': `
    McDONALD Ian => McDONALD | Ian
    Jan VAN DER BERG => VAN DER BERG | Jan
    María DE LA CRUZ => DE LA CRUZ | María
    Jacques LE GOFF => LE GOFF | Jacques
  `,
};

/** What stands in the field where nobody is named. */
const NOBODY = `
  Not Available, Not Available
  Not specified
  Unspecified
  Autori Vari
  AA.VV.
  AA. VV.
  VV.AA.
  Comité editorial
  TBD
  tba
  false
  [object Object]
  #N/A
  #REF!
  #NAME?
  [No author name available], [No author name available]
  Anonymous (no author)
  No Author Listed, No Author Listed
  <NA>
  Name withheld
  Names withheld
  Name Withheld by Request
  Withheld, Name
  Not Identified
  k.A.
  Nomen Nescio
  s.a.
  Non précisé
  s/a
  não identificado
  non disponibile
  αγνώστου
  bilinmeyen
  名無し
  저자없음
  אלמוני
  अज्ञात
  ไม่ปรากฏชื่อผู้แต่ง
  n.a.
  N.A.
  author
  Author
  authors
  Author Name
  [Author]
  Autor
  Name
  Guest Editor
  Guest Editors
  Our Correspondent
  Our Special Correspondent
  By Staff
  News Staff
  Herausgeber
  Comité de rédaction
  Comité de Redacción
  Editorial Committee
`;

/** What ends a list that is cut short, in a field of its own. */
const CUT_SHORT = `
  et collab.
  y otros autores
  ed altri
  mfl
  a spol.
  vd.
  v.d.
  şi colaboratorii
  ら
  외 다수
  ועוד
  وزملاؤه
  y 5 más
  +12
  [...]
  (and 45 additional authors not shown)
  and many others
  and more
  + others
  u. v. a.
  u. a. m.
  u.v.a.m.
  외 여러명
  等著
  та співавт.
  і співавт.
  и соавтори
  e mais 3
  and 2,345 others
  e ainda outros
  et alteri
  et alter
  og medarbeidere
  i współpracownicy
  jt.
  u.c.
  외 5
  他多数
  ほか多数
  及其他
  और अन्य
  และคณะ
`;
// cspell:enable

describe.each(Object.entries(FORMS))('%s', (_, table) => {
  it.each(rows(table).map((row) => row.split(' =>')))('%s is%s', (value, names = '') => {
    expect(
      authorsOf(value ?? '')
        .join('; ')
        .trim(),
    ).toBe(names.trim());
  });
});

describe('an author field', () => {
  it.each(rows(NOBODY))('names nobody: %s', (value) => {
    expect(authorsOf(value)).toEqual([]);
    expect(codesOf(`AU  - ${value}`)).toContain('NO_AUTHOR_NAMED');
  });

  it.each(rows(CUT_SHORT))('says that there are more: %s', (value) => {
    expect(authorsOf('Yamada, Taro', value)).toEqual(['Yamada | Taro']);
    expect(codesOf('AU  - Yamada, Taro', `AU  - ${value}`)).toContain('ET_AL');
  });
});
