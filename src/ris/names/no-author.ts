// cspell:disable

/**
 * What databases, reference managers and data frames write where no author is named, by language: in
 * small letters, without accents and signs, as {@link foldLoosely} leaves them.
 */
const TABLE = `
  anonymous|anon|anonymus|author anonymous|anonymous author|anonymous authors|anonymous author s
  unknown|unknown author|unknown authors|author unknown|authors unknown|name unknown|unnamed|unnamed author
  not available|not applicable|not known|not listed|not given|not stated|none listed|none given|none named
  undefined|null|none|nil|no name|noname|n n|nn|n n author|author n n|nn author|author nn|sine nomine
  nomen nescio|not specified|unspecified|not identified|not provided|anonymous no author|false|object object|tbd|tba
  to be announced|to be determined|name withheld|names withheld|names not given|withheld by request
  name withheld by request|names withheld by request|author|authors|the author|the authors|author s|author name
  authors name|name|creator
  editor|editors|the editor|the editors|editorial|editorial office|editorial department|editorial board
  editorial team|editorial staff|the editorial board|the editorial office|from the editors|editors note
  editorial committee|the editorial committee|the editorial team|editorial group|guest editor|guest editors
  editor in chief|editors in chief|managing editor|news editor|our correspondent|our special correspondent
  special correspondent|from our correspondent|by staff|by the editors|news staff|news desk|newsroom|our reporter
  staff|staff writer|staff writers|staff reporter|various|various authors|multiple authors|several authors
  anonym|anonymer autor|unbekannt|unbekannter autor|autor unbekannt|verfasser unbekannt|ohne autor|ohne verfasser
  ohne autorenangabe|kein autor|keine angabe|autor nicht genannt|redaktion|die redaktion
  verschiedene autoren|diverse autoren|verfasser|herausgeber|die herausgeber|schriftleitung|die schriftleitung
  redaktionskomitee|redaktionsteam
  anonyme|auteur anonyme|auteur inconnu|inconnu|sans auteur|sans nom|pas d auteur|aucun auteur|non renseigne
  la redaction|redaction|collectif d auteurs
  anonimo|autor anonimo|sin autor|sin nombre|autor desconocido|desconocido|sin autoria|no disponible|redaccion
  comite editorial|comite de redaccion|consejo editorial|consejo de redaccion|equipo editorial|autores varios
  varios autores|varios|autor|autores|los editores|el editor|conselho editorial|comissao editorial|varios autores
  vários autores|os editores|nao identificado|autori vari|autori varii|autore|autori|non disponibile|comitato editoriale
  comitato di redazione|i curatori|auteur|auteurs|non precise|non disponible|comite de redaction|equipe editoriale
  auteurs divers|divers auteurs|collectif
  la redaccion|sem autor|sem autoria|sem nome|autor desconhecido|desconhecido|nao disponivel|nao informado
  a redacao|redacao|autore anonimo|autore sconosciuto|sconosciuto|senza autore|ignoto|autore ignoto|redazione
  la redazione|anoniem|onbekend|onbekende auteur|auteur onbekend|zonder auteur|geen auteur|redactie|de redactie
  okand|okand forfattare|utan forfattare|ukjent|ukjent forfatter|uten forfatter|ukendt|ukendt forfatter
  uden forfatter|anonyymi|tuntematon|tekija tuntematon|ei tekijaa|redaktionen|redaksjonen|toimitus
  anonim|autor nieznany|nieznany|nieznany autor|brak autora|bez autora|redakcja|od redakcji
  neznamy|neznamy autor|autor neznamy|anonymni|redakce|nepoznat|nepoznat autor|redakcija|urednistvo
  ismeretlen|ismeretlen szerzo|szerzo nelkul|nevtelen|szerkesztoseg|autor necunoscut|necunoscut|fara autor
  bilinmiyor|yazar bilinmiyor|yazar yok|yazarsiz|anonim yazar|editor den
  tidak diketahui|tanpa nama|tanpa penulis|penulis tidak diketahui|khong ro|khong ro tac gia|khuyet danh|vo danh
  komitet redakcyjny|rada redakcyjna|zespol redakcyjny|redakcni rada|yayin kurulu|editorler kurulu|dewan redaksi
  redaksi|tim redaksi|ban bien tap|toa soan|bilinmeyen|bilinmiyor yazar
  аноним|анонимно|автор неизвестен|неизвестен|неизвестный автор|неизвестно|без автора|автор не указан
  авторы не указаны|не указан|редакция|редакционный совет|редакційна колегія|редколегія|от редакции|редколлегия|редакционная коллегия
  анонім|автор невідомий|невідомий|невідомий автор|автора не вказано|редакція|від редакції|неизвестен автор
  αγνωστου|ανωνυμος|αγνωστος|αγνωστος συγγραφεας|χωρις συγγραφεα|συντακτικη ομαδα
  אלמוני|אנונימי|לא ידוע|מחבר לא ידוע|ללא מחבר|המערכת|مجهول|مؤلف مجهول|بدون مؤلف|غير معروف|غير محدد|لا يوجد مؤلف
  هيئة التحرير|ناشناس|هیئت تحریریه|نامشخص|بدون نویسنده|بی نام|نویسنده نامشخص
  佚名|匿名|无名氏|無名氏|作者不详|作者不詳|作者未知|作者不明|未知|不详|不詳|无作者|無作者|未署名|无|不明
  本刊编辑部|编辑部|编辑委员会|编委会|本刊编委会|編輯委員會|本刊讯|本刊记者|本刊編輯部|編輯部|本社|編集部|編集委員会|著者不明|著者なし|作者なし|著者名なし|名無し|名無しさん|編集室|編集局
  अज्ञात|ไม่ปรากฏชื่อผู้แต่ง|저자없음|작자 없음|편집실|편집국|익명|저자 미상|저자미상|작자 미상|작자미상|저자 없음|미상|무명|편집부|편집위원회
`;

// cspell:enable

/** "No author name available", "No authors listed", "Authorship not indicated". */
const NO_AUTHOR =
  /^no (?:author|authors|authorship|author s|named author|named authors|creator|creators)(?: id)?(?: names?)?(?: (?:was|were|is|are))?(?: (?:available|found|listed|given|named|indicated|provided|stated|specified|credited|identified|information available|information))?$/;
const AUTHOR_NOT =
  /^(?:the )?(?:author|authors|author s|authorship|creator|name)(?: names?)?(?: (?:is|are|was|were))? not (?:available|found|listed|given|named|indicated|provided|stated|specified|credited|identified|known)$/;

/** Abbreviations with their dots, which without them are initials; and what spreadsheets write. */
const DOTTED =
  /^\W?(?:n\. ?n\.?|n\. ?a\.?|s\. ?[nal]\.?|s\/a|[ok]\. ?[av]\.|a{1,2}\. ?v{1,2}\.?|v{1,2}\. ?a{1,2}\.?|б\. ?а\.)\W?$/i;
const CELL_ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|NULL!|NV)$/;

/** Said twice, as family and as given name, they name nobody; said once in small letters too. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['nan', 'na', 'n a', 'null', 'none', 'undefined']);

/** No placeholder is longer. */
const LONGEST = 60;

/** A text in small letters without accents; signs part words. */
const ASCII = /^[\x20-\x7e]*$/;

function foldLoosely(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  TABLE.split(/[|\n]/)
    .map(foldLoosely)
    .filter((text) => text !== ''),
);

/**
 * True where the text of an author field says that no author is named. "Anonymous, A." does, and so does a
 * placeholder taken for a name ("indicated, No authorship"); "Unknown, John" is a person.
 */
export function namesNobody(text: string): boolean {
  if (text.length > LONGEST || isOtherWord(text)) return false;
  const folded = foldLoosely(text);
  if (!/\p{L}/u.test(folded)) return true;
  if (isPlaceholder(folded) || DOTTED.test(text) || CELL_ERROR.test(text)) return true;
  const comma = text.indexOf(',');
  if (comma >= 0) {
    const [before, behind] = [
      foldLoosely(text.slice(0, comma)),
      foldLoosely(text.slice(comma + 1)),
    ];
    if (before === behind && before.includes(' ') && isPlaceholder(before)) return true;
    const turned = foldLoosely(`${text.slice(comma + 1)} ${text.slice(0, comma)}`);
    if (isPlaceholder(turned)) return true;
  }
  const [first = '', ...rest] = folded.split(' ');
  if (rest.length === 0) return /^\W*(?:NA|nan)\W*$/.test(text);
  if (rest.every((word) => word === first)) {
    // "Na Na" and "Nan Nan" are people.
    if (EMPTY_WORDS.has(first)) return first.length > 3 || /^[^\p{Lu}]+$|^[^\p{Ll}]+$/u.test(text);
    return PLACEHOLDERS.has(first);
  }
  return rest.length === 1 && rest[0] === first.charAt(0) && /^(?:anon|unknown$)/.test(first);
}

function isPlaceholder(folded: string): boolean {
  return PLACEHOLDERS.has(folded) || NO_AUTHOR.test(folded) || AUTHOR_NOT.test(folded);
}

/** A quick look: true where a plain text begins with a word that no placeholder begins or ends with. */
function isOtherWord(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[1];
  return first !== undefined && !OUTER_WORDS.has(first.toLowerCase());
}

const FIRST_WORD = /^([A-Za-z]{3,})[^A-Za-z\u0080-\uffff]/;
const OUTER_WORDS: ReadonlySet<string> = new Set([
  ...[...PLACEHOLDERS].flatMap((text) => [text.split(' ')[0] ?? '', text.split(' ').at(-1) ?? '']),
  ...EMPTY_WORDS,
  ...'no author authors authorship creator creators name names not the'.split(' '),
  ...'available found listed given named indicated provided stated specified known'.split(' '),
  ...'credited identified information'.split(' '),
]);

/** The words that a placeholder may begin or end with: a name with one of them needs a closer look. */
export const PLACEHOLDER_WORDS: readonly string[] = [
  ...new Set(
    [
      ...[...PLACEHOLDERS].flatMap((text) => [text.split(' ')[0], text.split(' ').at(-1)]),
      ...'no author authors authorship creator name names not nan na'.split(' '),
      ...'available found listed given named indicated provided stated specified known'.split(' '),
      ...'credited identified information'.split(' '),
    ].flatMap((word) =>
      word === undefined || !/^(?:[a-z]{3,}|nn|sn|no|na)$/.test(word) ? [] : [word],
    ),
  ),
];
