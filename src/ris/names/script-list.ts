import { CHINESE_FAMILIES, JAPANESE_FAMILIES, TWO_CHARACTER_FAMILIES } from './script-name.js';

const HAN = /^\p{Script=Han}{2,4}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;
const BLANKED =
  /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:[\s\u3000]+[\p{Script=Han}\p{Script=Hangul}]{2,4})+$/u;

// cspell:disable

/** Korean family names of one syllable. */
const KOREAN_FAMILIES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용',
);
/** The commonest Chinese family names: two words of two characters need them to be two people. */
const COMMON_CHINESE: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范',
);
/** How Japanese given names end. */
const JAPANESE_END = /[子郎雄美夫男介輔也彦樹太之代江恵絵吾司]$/u;

// cspell:enable

const isTwoCharacterFamily = (text: string | undefined): boolean =>
  text !== undefined && text.length === 2 && TWO_CHARACTER_FAMILIES.has(text);

/** True for a name of two to four Chinese characters: several with commas between are a list. */
export const isHanName = (text: string): boolean =>
  HAN.test(text) &&
  !JAPANESE_FAMILIES.test(text) &&
  (CHINESE_FAMILIES.has(text.charAt(0)) ||
    (text.length > 2 && TWO_CHARACTER_FAMILIES.has(text.slice(0, 2))));

/** True for a Korean name of two to four syllables that is more than a family name. */
export const isHangulName = (text: string): boolean =>
  HANGUL.test(text) &&
  (text.length > 2
    ? KOREAN_FAMILIES.has(text.charAt(0)) || TWO_CHARACTER_FAMILIES.has(text.slice(0, 2))
    : KOREAN_FAMILIES.has(text.charAt(0)) && !isTwoCharacterFamily(text));

/** Family and given name together: "山田太郎", "山田 太郎"; "佐々木" alone is shorter. */
export const isLongEastAsianName = (text: string): boolean => {
  const parts = text.split(/\s+/);
  if (!parts.every((part) => EAST_ASIAN.test(part))) return false;
  return parts.length === 2 || (parts.length === 1 && text.length >= 4 && text.length <= 8);
};

/** "王元发 庞宇 周前能", "김철수 이영희": whole names with blanks between; null where it is one name. */
export function splitEastAsianBlanks(text: string): readonly string[] | null {
  if (!BLANKED.test(text)) return null;
  const names = text.split(/[\s\u3000]+/);
  if (isTwoCharacterFamily(names[0]) && names.length === 2) return null;
  if (names.every(isHangulName)) return names.every(({ length }) => length === 3) ? names : null;
  if (!names.every(isHanName)) return null;
  if (names.length > 2 || names.some(({ length }) => length > 2)) {
    return names.length > 2 || names.every(isCommonChinese) ? names : null;
  }
  return names.every((name) => isCommonChinese(name) && !JAPANESE_END.test(name)) ? names : null;
}

const isCommonChinese = (name: string): boolean => COMMON_CHINESE.has(name.charAt(0));
