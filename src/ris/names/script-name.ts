import { type NameParts, person, wordsOf } from './name-parts.js';

const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;
const HAN = /^\p{Script=Han}{2,4}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;

/** Family names of two characters, which begin like a name of one. */
export const TWO_CHARACTER_FAMILIES: ReadonlySet<string> = new Set([
  ...'欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 南宫 端木'.split(
    ' ',
  ),
  ...'남궁 황보 제갈 사공 선우 독고'.split(' '),
]);

/** The most common Chinese family names, simplified and traditional: some nine in ten people. */
export const CHINESE_FAMILIES: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴覃洪武莫孔汤湯向常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁',
);

/** Japanese names of which the first character alone looks Chinese. */
export const JAPANESE_FAMILIES =
  /^(?:田中|田村|田辺|高橋|高田|高木|石川|石井|石田|石原|金子|金田|安田|安藤|安部|江口|小林|林田|白石|白井|夏目|関口|関根|梅田|梅原|柳田|成田|谷口|谷川|武田|武藤|宮本|黒田|方波|丁字|湯川|森田)/u;

/** A name in a script without capitals, mostly family name first; null for all others. */
export function scriptName(text: string): NameParts | null {
  if (text.charCodeAt(0) < 0x1100) return null;
  const parts = wordsOf(text);
  if (!parts.every((part) => EAST_ASIAN.test(part))) return foreignName(text);
  const [family = '', ...given] = parts;
  return given.length > 0 ? person(family, given.join(' ')) : unspacedName(text);
}

/** "张伟", "欧阳娜", "김철수"; a Japanese name without a blank cannot be cut with certainty. */
function unspacedName(text: string): NameParts {
  const isHan = HAN.test(text);
  if (!isHan && !HANGUL.test(text)) return person(text, '');
  if (text.length > 2 && TWO_CHARACTER_FAMILIES.has(text.slice(0, 2))) return cut(text, 2);
  if (isHan && (!CHINESE_FAMILIES.has(text.charAt(0)) || JAPANESE_FAMILIES.test(text))) {
    return person(text, '');
  }
  return text.length < 4 ? cut(text, 1) : person(text, '');
}

const cut = (text: string, at: number): NameParts => person(text.slice(0, at), text.slice(at));

/** "ジョン・スミス": a foreign name keeps its own order. */
function foreignName(text: string): NameParts | null {
  const parts = text.split(/\s*[・·•]\s*/u);
  const last = parts.pop() ?? '';
  if (parts.length === 0 || ![...parts, last].every((part) => EAST_ASIAN.test(part))) return null;
  return person(last, parts.join(' '));
}
