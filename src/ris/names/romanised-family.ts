// cspell:disable

/** Family names in Chinese and Korean characters with their usual romanisations. */
const ROMANISATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  `王:wang:wong 李:li:lee 张:zhang:chang 張:zhang:chang:cheung 刘:liu 劉:liu:lau 陈:chen 陳:chen:chan 杨:yang 楊:yang:yeung
   赵:zhao 趙:zhao:chao 黄:huang:wong 黃:huang:wong 周:zhou:chou:chow 吴:wu 吳:wu:ng 徐:xu:hsu 孙:sun 孫:sun 胡:hu 朱:zhu:chu
   高:gao:kao 林:lin:lam 何:he:ho 郭:guo:kuo:kwok 马:ma 馬:ma 罗:luo 羅:luo:lo 梁:liang:leung 宋:song:sung 郑:zheng
   鄭:zheng:cheng 谢:xie 謝:xie:hsieh 韩:han 韓:han 唐:tang 冯:feng 馮:feng:fung 于:yu 董:dong 萧:xiao 蕭:xiao:hsiao
   程:cheng 曹:cao:tsao 袁:yuan 邓:deng 鄧:deng:tang 许:xu 許:xu:hsu 傅:fu 沈:shen 曾:zeng:tseng 彭:peng 吕:lu:lyu:lü
   呂:lu:lu 苏:su 蘇:su 卢:lu 盧:lu 蒋:jiang 蔣:jiang:chiang 蔡:cai:tsai 贾:jia 丁:ding 魏:wei 薛:xue 叶:ye 葉:ye:yeh
   阎:yan 余:yu 潘:pan 杜:du 戴:dai 夏:xia 钟:zhong 鍾:zhong:chung 汪:wang 田:tian 任:ren 姜:jiang 范:fan 方:fang 石:shi
   姚:yao 谭:tan 廖:liao 邹:zou 熊:xiong 金:jin:kim 陆:lu 郝:hao 孔:kong 白:bai 崔:cui:choi 康:kang 毛:mao 邱:qiu 秦:qin
   江:jiang 史:shi 顾:gu 侯:hou 邵:shao 孟:meng 龙:long 万:wan 段:duan 钱:qian 汤:tang 尹:yin:yoon 黎:li 易:yi 常:chang
   武:wu 乔:qiao 贺:he 赖:lai 龚:gong 文:wen 庞:pang 樊:fan 兰:lan 殷:yin 施:shi 陶:tao 洪:hong 翟:zhai 安:an 颜:yan
   倪:ni 严:yan 牛:niu 温:wen 芦:lu 季:ji 俞:yu 章:zhang 鲁:lu 葛:ge 伍:wu 韦:wei 申:shen:shin 尤:you 毕:bi 聂:nie
   欧阳:ouyang 歐陽:ouyang 司马:sima 诸葛:zhuge 上官:shangguan
   김:kim:gim 이:lee:yi:rhee:i:li 박:park:pak:bak 최:choi:choe 정:jung:jeong:chung:cheong 강:kang:gang 조:cho:jo
   윤:yoon:yun 장:jang:chang 임:lim:im:yim 한:han 오:oh:o 서:seo:suh 신:shin:sin 권:kwon:gwon 황:hwang 안:ahn:an
   송:song 류:ryu:yoo 유:yoo:yu:you 전:jeon:chun 홍:hong 고:ko:go 문:moon:mun 양:yang 손:son:sohn 배:bae:pae 백:baek:paik
   허:heo:hur:huh 남:nam 심:shim:sim 노:noh:roh:no 하:ha 곽:kwak 성:sung:seong 차:cha 주:joo:ju 우:woo 구:koo:ku 민:min`
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':'))
    .map(([family = '', ...romanised]) => [family, romanised] as const),
);

// cspell:enable

/** True where a word is the family name of a name in Chinese or Korean characters in Latin letters. */
export function isRomanisedFamily(word: string, name: string): boolean {
  const romanised = ROMANISATIONS.get(name.slice(0, 2)) ?? ROMANISATIONS.get(name.charAt(0)) ?? [];
  return romanised.includes(word.toLowerCase());
}
