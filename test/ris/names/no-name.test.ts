import { describe, expect, it } from 'vitest';
import { codesOf, referenceOf } from '../interpret.js';

const authorsOf = (value: string): readonly string[] =>
  referenceOf(`AU  - ${value}`).authors.map(({ family, given }) => `${family} | ${given}`);

// cspell:disable
describe('an author field that names nobody', () => {
  it.each(
    `No authorship, indicated|No authorship indicated|[No author name available]|available, No author name
    No author name available|No Author Listed|No authors listed|listed, No authors|[No author listed]
    undefined, undefined|null, null|nan, nan|None, None|Unknown|[Unknown]|Unknown, Unknown|Unknown Author
    Author, Unknown|Anonyme|Anonymous author(s)|Author, N.N.|N. N.|NN|.|?|--|Anonymous, A.|Anonymous A|Anon.|Anon
    [Anonymous]|[Anonymous], [Anonymous]|(anonymous)|Anonymous, Anonymous|s.n.|[s.n.]|Not available|Author not known
    The Editors|Editorial Office|Editorial board|Editor|Staff|Unbekannt|Ohne Autor|Redaktion|Anonimo|Anónimo
    Sin autor|Autor desconocido|Anônimo|Sem autor|Autore sconosciuto|La Rédaction|Auteur inconnu|Sans auteur|Onbekend
    Okänd|Ukjent|Ukendt|Tuntematon|Nieznany|Brak autora|Bez autora|Neznámý autor|Ismeretlen|Necunoscut|Bilinmiyor
    Yazar yok|Tanpa nama|Tidak diketahui|Khuyết danh|Аноним|Автор неизвестен|Без автора|Б. а.|Редакция|Невідомий
    Ανώνυμος|Άγνωστος|לא ידוע|מחבר לא ידוע|مجهول|بدون مؤلف|ناشناس|هيئة التحرير|佚名|匿名|作者不详|无名氏|本刊编辑部|编辑部
    著者不明|作者不詳|編集部|익명|저자 미상|편집부|[]|c()|['']|[None]|character(0)`
      .split(/[|\n]/)
      .map((text) => text.trim()),
  )('%s', (value) => {
    expect(authorsOf(value)).toEqual([]);
    expect(codesOf(`AU  - ${value}`)).toEqual(['NO_AUTHOR_NAMED']);
  });

  it.each([
    'Unknown, John',
    'Anonymous, Peter',
    'Editor, E.',
    'Editor, Mary',
    'Na, Na',
    'Nan, Nan',
    'Na Na',
    'Staff, Anna',
    'Null, Matthew',
    'None, Harald',
    'No, Young Author',
    'Sans, Marie',
    'Anon, Jean',
    'Nobody Known Group',
    'Av, B',
    'Incognito, Paolo',
  ])('is not %s', (value) => {
    expect(authorsOf(value)).toHaveLength(1);
  });
});

describe('a list that is cut short', () => {
  it.each(
    `et al.|et al|et. al.|Et Al.|[et al.]|(et al)|and others|& others|and 12 others|+ 12 others|and 3 more authors|u.a.
    u. a.|[u.a.]|und andere|et autres|et coll.|y otros|y cols.|y col.|e outros|e cols.|e altri|en anderen|e.a.|m.fl.|och andra
    og andre|ja muut|i in.|i wsp.|a kol.|i sur.|in sod.|és mtsai|și alții|ve ark.|ve arkadaşları|dkk|và cộng sự|и др.|и другие
    и соавт.|та ін.|та інші|και συν.|κ.ά.|ואחרים|وآخرون|و همکاران|et al ...|, …`
      .split(/[|\n]/)
      .map((text) => text.trim()),
  )('ends with %s', (end) => {
    expect(authorsOf(`Müller, K. ${end}`)).toEqual(['Müller | K.']);
    expect(codesOf(`AU  - Müller, K. ${end}`)).toEqual(['ET_AL']);
    expect(authorsOf(end)).toEqual([]);
    expect(authorsOf(`Müller K., Roe A., ${end}`)).toEqual(['Müller | K.', 'Roe | A.']);
  });

  it.each([
    'ほか',
    '他',
    '外',
    '외',
    '等',
    '等人',
    'ほか3名',
    '외 3인',
    '他 2名',
    'others',
    'al, et',
    'other authors',
  ])('goes on with %s', (value) => {
    expect(authorsOf(value)).toEqual([]);
    expect(codesOf(`AU  - ${value}`)).toEqual(['ET_AL']);
  });

  it.each([
    ['王伟等', '王 | 伟'],
    ['王伟 等', '王 | 伟'],
    ['김철수 외', '김 | 철수'],
    ['山田 太郎 ほか', '山田 | 太郎'],
  ])('in characters: %s', (value, name) => {
    expect(authorsOf(value)).toEqual([name]);
  });

  it.each([
    ['Smith U.A.', 'Smith | U.A.'],
    ['Smith, E.A.', 'Smith | E.A.'],
    ['Ali Et Tahir', 'Tahir | Ali Et'],
    ['Al, E.', 'Al | E.'],
    ['Smith YM', 'Smith | YM'],
    ['Li, In', 'Li | In'],
    ['Otros, Maria', 'Otros | Maria'],
  ])('is not meant by %s', (value, name) => {
    expect(authorsOf(value)).toEqual([name]);
    expect(codesOf(`AU  - ${value}`)).toEqual([]);
  });
});
// cspell:enable
