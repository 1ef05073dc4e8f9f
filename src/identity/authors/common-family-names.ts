/**
 * Family names that many people bear, folded: two authors with such a name need more evidence to be
 * one. A fixed table and no count from the data, because a count would make one import change what
 * another, unrelated one had decided, and a neighbourhood would no longer tell its own result.
 * The heads of the lists that national offices publish: China (Ministry of Public Security 2020),
 * Korea (census 2015), Viet Nam, Japan (Meiji Yasuda 2018), USA (Census 2010), United Kingdom, Spain
 * (INE), Portugal and Brazil, Germany, Scandinavia, Turkey, Russia; of India, Pakistan, Bangladesh, Iran
 * and the Arab countries what PubMed shows most. Spelling variants count (`lee`, `yi`, `rhee`).
 */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
  tang song deng han feng cao peng zeng xiao tian pan dong yuan cai jiang yu du ye cheng wei su lu ding
  ren lv shen yao lyu tan fu zhong cui shi fan wan liao lai meng qin hou hsu chang tsai chan wong cheung
  leung lau ng ho lam cheng yeung chiu chiang chou hsieh hung kuo yeh tsang kwok tam mak bai jin qian
  dai xia long hao shao mao kong qiu jia gu xiong wen lei yan kang
  kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn an song yoo ryu
  hong jeon chung moon yi rhee bae baek nam ko noh
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly dinh trinh
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  yamaguchi matsumoto inoue kimura hayashi saito shimizu
  kumar singh sharma patel gupta das khan reddy rao roy shah jain mehta mishra verma yadav agarwal iyer
  ghosh banerjee mukherjee chatterjee sahu nair islam rahman hossain akhtar begum malik hussain iqbal
  ali ahmed ahmad mohamed mohammed muhammad hassan ibrahim abdullah hasan hussein mahmoud saleh omar
  mohammadi hosseini ahmadi karimi rezaei
  smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin
  thompson white harris clark lewis robinson walker young allen king wright scott hill green adams baker
  nelson hall campbell mitchell carter roberts evans edwards murphy kelly cohen
  garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez hernandez diaz ruiz alvarez
  jimenez moreno munoz romero torres ramirez flores rivera
  silva santos oliveira souza sousa pereira costa ferreira almeida lima rodrigues alves ribeiro carvalho
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann
  hansen johansen olsen larsen andersen pedersen nielsen jensen johansson andersson karlsson nilsson
  rossi russo ferrari esposito bianchi dubois bernard durand nowak kowalski ivanov smirnov popov petrov
  yilmaz kaya demir celik sahin
  `
    .trim()
    .split(/\s+/),
);
