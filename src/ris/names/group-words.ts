const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// cspell:disable

/** Organisations known by their letters; a person could have such a family name, but signs with more. */
export const ACRONYMS: ReadonlySet<string> = words(`
  WHO UNICEF UNESCO OECD OCDE FAO NIH CDC NICE FDA EMA IPCC UNAIDS UNHCR ILO IMF UNDP UNEP UNFPA NASA ESA IEEE
  ISO EFSA ECDC OPEC AHRQ SIGN USDA USGS NOAA EPA NATO WTO IAEA IARC IUCN WWF CERN EMBL EMBO NHS NHMRC OMS PAHO
  OPS CNRS INSERM INRAE INRA IRD CIRAD CSIC CSIRO CIHR DFG DLR BMBF BfR RKI RIVM TNO VITO ANSES INERIS ISTAT
  IBGE INEGI EMBRAPA Embrapa Eurostat Fiocruz Ifremer StataCorp RStudio OpenAI Interpol JPL IFAD WFP UNODC UNCTAD UNIDO IAEG IPBES IUPAC IUPAP ACM APA AMA
`);

/**
 * Words of groups and institutions that are also family names ("Robert Service", "Board, J."): they make a
 * group of a name of several words, but for initials before them.
 */
const FAMILY_NAMES_TOO: ReadonlySet<string> = words(`
  bank banco banca board bureau college company fund junta league office press school service services study trust center centers
  centre
`);

/** Words that only groups and institutions have in their names, in small letters. */
const SURE_WORDS: ReadonlySet<string> = words(`
  academy administration agency alliance archives association authority authorities bundesamt centres
  clinic clinics coalition collaboration collaborative collaborators commission committee community company
  confederation conference congress consortium cooperative corporation council department departments directorate
  division enterprises experts faculty federation foundation government group groups hospital hospitals inc
  industries initiative institut institutet institute international institutes institution institutions instituto intelligence
  investigators laboratories laboratory library ltd llc gmbh ministry ministries museum nations network networks
  observatory members organisation organisations organization organizations panel parliament partners partnership
  polytechnic program programme project publications publishers publishing registry research secretariat
  societies society statistics subcommittee taskforce team teams trial trialists trials union unit united universities
  university verlag workgroup workshop writers

  universidad universidade università università universitat universität université universitatea universitet
  universiteit universiteti univerzita univerzitet univerza uniwersytet üniversitesi universitas egyetem
  ministerio ministério ministère ministero ministerium bundesministerium ministerie ministeriet ministeriö
  ministerstwo ministerstvo ministerul minisztérium bakanlığı kementerian
  sociedad sociedade società société societat sociétés asociación associação associació associazione
  asociația fundación fundação fundació fondazione fondation fundația federación federação federazione fédération
  conseil agence banque regierung frontières consejo conselho consiglio comisión comissão commissione comité comitê comitato comités agencia agência
  agenzia grupo grups gruppo gruppe groupe groupes équipe collectif centro centros instituts istituto istituti
  institutul organización organização organizzazione secretaría secretaria secretariado dirección direção
  departamento dipartimento département departament laboratorio laboratório laboratoire escuela
  facultad faculdade facoltà faculté fakultät fakulta ospedale hôpital hôpitaux azienda observatorio
  observatório osservatorio observatoire gobierno governo gouvernement academia académie accademia akademie
  akademia akademiya akademi biblioteca bibliothèque bibliothek école autorité
  gesellschaft verein verband arbeitsgruppe arbeitskreis arbeitsgemeinschaft forschungsgruppe stiftung
  stichting vereniging vakgroep werkgroep rijksinstituut instytut towarzystwo stowarzyszenie zespół komitet urząd fundusz
  národní banka úřad akatemia akadémia hivatal badan
  ústav společnost spoločnosť fakulteta društvo institutt sällskapet föreningen forening selskab
  derneği enstitüsü kurumu kurulu vakfı başkanlığı müdürlüğü hastanesi fakültesi lembaga yayasan
  intézet társaság yliopisto laitos

  министерство институт университет общество комитет академия служба ассоциация организация департамент
  комиссия центр лаборатория федерация больница кафедра факультет управление агентство коллектив
  міністерство інститут університет товариство асоціація організація комітет академія
  υπουργείο πανεπιστήμιο ινστιτούτο εταιρεία οργανισμός ομάδα
  وزارة جامعة منظمة معهد مركز هيئة جمعية لجنة مستشفى مؤسسة وزارت دانشگاه سازمان انجمن موسسه پژوهشگاه
  משרד אוניברסיטת האוניברסיטה מכון אגודת ארגון המרכז
`);

/** All of them. */
export const GROUP_WORDS: ReadonlySet<string> = new Set([...SURE_WORDS, ...FAMILY_NAMES_TOO]);

/** True for a word that no family name is. */
export const isSureGroupWord = (word: string): boolean =>
  SURE_WORDS.has(word) || (word.length > 8 && isCompound(word));

/** How institutions end that are one word in German, Dutch and Scandinavian: "Forschungsgemeinschaft". */
const COMPOUND_ENDS: readonly string[] = `
  gemeinschaft gesellschaft verband anstalt institut instituut institutet institutt ministerium ministerie
  universität universiteit klinikum zentrum kommission behörde verwaltung stiftung bibliothek hochschule
  krankenhaus vereniging genootschap ziekenhuis verket styrelsen myndigheten sällskapet föreningen
  direktoratet selskabet yliopisto virasto ministeriö keskus bundesamt landesamt gruppe groep gruppen banken
  riksbank bundesbank universitätsmedizin
`
  .trim()
  .split(/\s+/);

/** The last letters of the endings: nearly no word goes beyond this look. */
const LAST_LETTERS: ReadonlySet<string> = new Set(COMPOUND_ENDS.map((end) => end.slice(-3)));

const isCompound = (word: string): boolean =>
  LAST_LETTERS.has(word.slice(-3)) &&
  COMPOUND_ENDS.some((end) => word.length > end.length && word.endsWith(end));

/** The first words of institutions and of nothing else: "National Heart, Lung, and Blood Institute". */
export const GROUP_ADJECTIVES: ReadonlySet<string> = words(`
  national international american european british australian canadian federal intergovernmental global
  nationwide multinational interagency interdisciplinary deutsche deutscher deutsches österreichische
  schweizerische nederlandse svenska danske norske world u.s. u.k.
`);

/** Pairs of words in romanised Chinese: "Shou du shi fan da xue". */
export const ROMANISED =
  /(?:^|\s)(?:da xue|daxue|xue yuan|xueyuan|yan jiu (?:suo|yuan|hui)|yanjiu(?:suo|yuan)|xue hui|yi yuan|wei yuan hui|daigaku|kenkyūjo|kenkyujo|gakkai|taehakkyo|daehakgyo|yŏn'guwŏn)(?=$|[\s,(])/i;

/** How institutions end in Chinese, Japanese and Korean. */
const EAST_ASIAN =
  /(?:大学|大學|学院|學院|研究所|研究院|研究室|研究会|研究會|機構|机构|委员会|委員会|委員會|学会|學會|协会|協会|協會|中心|センター|医院|醫院|病院|公司|会社|會社|法人|財団|财团|小组|小組|课题组|課題組|协作组|工作组|编写组|連盟|联盟|聯盟|银行|銀行|出版社|図書館|图书馆|圖書館|分会|分會|部会|政府|事務所|基金会|基金會|グループ|大学校|대학교|연구소|연구원|연구회|학회|협회|위원회|병원|센터|재단|공사|정부|은행|도서관|그룹|복지부|교육부|환경부|관리청|통계청|공단|진흥원|개발원|과학원|기술원|암센터)$|^(?:株式会社|有限会社|㈱|（株）)./u;
const EAST_ASIAN_SHORT = /^.{3,}[省庁局部署组組班課]$/u;
const IS_EAST_ASIAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** "国立研究開発法人 科学技術振興機構", "서울대학교". */
export const isEastAsianGroup = (text: string): boolean =>
  IS_EAST_ASIAN.test(text) &&
  text.split(/\s+/).some((word) => EAST_ASIAN.test(word) || EAST_ASIAN_SHORT.test(word));

/** Forms of companies that no initials are. */
export const LEGAL_FORM =
  /[\s,](?:Inc|Incorporated|Ltd|Limited|LLC|LLP|Corp|Corporation|GmbH|KGaA|PLC|plc|Pty|S\.?r\.?l|SpA|S\.p\.A|Ltda|Oyj?|ApS|e\.\s?V|Pvt|Co\.,? Ltd|Sdn\.? Bhd)\.?$/;

/** Family names with companies of the same name: a form of a company tells. */
export const FAMILY_COMPANIES: ReadonlySet<string> = words(`
  siemens bayer sap daimler ericsson volvo
`);
export const COMPANY_FORM = /^(?:AG|SE|AB)$/;

/** Offices of a country, in this order or with the country before a comma. */
const OF_COUNTRY =
  /^(?:(?:public )?health|environment|natural resources|statisti[ck]s?|nhs|cancer research|cancer care|transport) (?:canada|england|scotland|wales|uk|ontario|australia|new zealand|austria|norway|sweden|finland|denmark|netherlands|iceland|south africa)$/i;

/** The first letters of the offices: nearly no name goes beyond this test. */
const MAY_BE_OFFICE = /^(?:p|he|env|nat|stat|nhs|canc|trans)/i;

/** "Statistics Canada", "Public Health England". */
export const isOfficeOfCountry = (text: string): boolean =>
  MAY_BE_OFFICE.test(text) && OF_COUNTRY.test(text);

/** The countries of the offices, as family names that need a closer look. */
export const OFFICE_COUNTRIES: readonly string[] =
  'canada england scotland wales australia austria norway sweden finland denmark netherlands iceland'.split(
    ' ',
  );

/** Of these a person's name is the rest where a given name stands before them: "Juan Company". */
export const RARE_FAMILIES: ReadonlySet<string> = new Set(['group', 'company', 'council']);

/** How a group's name goes on behind its last word: "Affairs, Department of Veterans". */
export const TURNED =
  /^(?:\p{Lu}[\p{L}.&]*\s){0,3}(?:Institutes?|Department|Ministry|Cent(?:er|re)s?|Bureau|Office|Agency|School|Faculty|Society|Association|Board|Council|College|Division|Ministerio|Ministère|Instituto|Institut) (?:of|for|on|de|des|du|für)\s/u;

/** Beginnings and parts of names that only groups have. */
export const PHRASES =
  /(?:without borders|sans frontières|ohne grenzen|sin fronteras|rights watch)$|^(?:ООО|ОАО|ЗАО|ПАО|АО|ФГБУ|ФГБОУ|ГБУ|ТОВ|Bộ|Ngân hàng|Tổng cục|Viện|Trường|Hội đồng|Ủy ban|Stadt)\s/iu;

/** Words that are no family name, whatever stands behind the comma. */
export const NO_FAMILIES: ReadonlySet<string> = words(`
  collaborators investigators organization organisation consortium collaboration committee subcommittee trialists
`);

/** Companies whose form could be initials: "Elsevier B.V.", "Novartis AG". */
export const COMPANIES: ReadonlySet<string> = words(`
  elsevier springer-verlag wiley-vch google microsoft pfizer novartis unilever nestlé nestle heineken ibm sanofi
  astrazeneca basf glaxosmithkline akzonobel deloitte kpmg statista clarivate telefónica nokia
`);

/** Names of people that institutions have: "Johns Hopkins, School of Medicine". */
export const EPONYMS: ReadonlySet<string> = new Set(
  'johns hopkins|max planck|kaiser permanente|cold spring|memorial sloan kettering'.split('|'),
);

/** Last words of Vietnamese names, whose given name may be "The". */
export const VIETNAMESE_ENDS: ReadonlySet<string> = words(`
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh doan trinh mai truong cao lam
`);

// cspell:enable

/** True for a word that may be a family name beside its meaning for groups. */
export const isFamilyNameToo = (word: string): boolean => FAMILY_NAMES_TOO.has(word);
