// cspell:disable

/** What a person did for a work, as producers write it beside the name: in small letters, without dots. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `
  ed|eds|edr|edt|editor|editors|edited by|guest editor|guest ed|series editor|volume editor|editor in chief|chief editor
  editor-in-chief|joint editor|joint author|author|authors|aut|co-author|coauthor|corresponding author
  corresponding|correspondence|contact author|first author|last author|senior author|equal contribution
  translator|translators|trans|transl|tr|trl|compiler|comp|com|cmp|illustrator|illus|ill|contributor|contrib|ctb
  collaborator|advisor|adviser|supervisor|thesis advisor|dgs|ths|reviewer|rev|presenter|speaker|moderator|chair
  narrator|interviewer|interviewee|photographer|director|producer|performer|host|pi|principal investigator
  inventor|applicant|assignee|deceased|retired|dec|died|writer|foreword|introduction|preface|afterword
  hrsg|hg|hgg|hsg|herausgeber|herausgeberin|herausgegeben|hrsg von|verfasser|verfasserin|verf|vf|autor|autorin
  übers|übersetzer|übersetzerin|bearb|bearbeiter|mitarb|mitwirkender|mitwirkende|red|redakteur|betreuer|gutachter
  akademischer betreuer|begr|illustratorin|begründer|verstorben|gest
  éd|éds|edit|éditeur|éditrice|éditeur scientifique|dir|sous la dir|sous la direction de|directeur|directeur de thèse
  auteur|auteure|traducteur|traductrice|trad|préfacier|préf|coordinateur|coordonnateur|coord|coords|coordin
  coordinador|coordinadora|coordinadores|editora|director de tesis|autora|traductor|traductora|compilador
  compiladora|org|orgs|organizador|organizadora|orientador|orientadora|coorientador|tradutor|coordenador
  coordenadora|a cura di|cur|curatore|curatrice|autore|autrice|traduttore|relatore|correlatore
  redacteur|auteurs|vertaler|samenst|redaktör|utg|forfatter|författare|redaktør|oversætter|toim|toimittaja
  redaktor|oprac|tłum|przeł|red nauk|uredn|ur|prev|vedoucí práce|szerk|ford|eds lit|ed lit|haz|çev|der|editör|yazar
  ред|под ред|отв ред|сост|пер|авт|автор|науч рук|научный руководитель|составитель|редактор|переводчик
  упоряд|укл|επιμ|μτφρ|συγγραφέας|עורך|עורכת|מתרגם|مترجم|محرر|مؤلف|نویسنده|ویراستار
  编|编著|主编|編|編著|編集|著|著者|译|譯|訳|翻訳|監修|监修|校|整理|作者|編者|译者|訳者|通讯作者|第一作者|지은이|옮긴이|저자|편저|편집|역자|교신저자
  presenting author|lead author|main author|submitting author|guarantor|지음|옮김|엮음|역|저|편|글|профессор|проф|доцент|доц
  академик|аспирант|студент|*|†|‡
  `
    .split(/[|\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);

/** What some write before a name. */
export const LABEL =
  /^(?:(?:edited|written|compiled|translated|reviewed|authored)\s+by|by\s*:|by|(?:ed|hrsg|hg|trans|comp)\.?\s+(?:by|von)(?=\s)|herausgegeben\s+von(?=\s)|a\s+cura\s+di(?=\s)|(?:coord\p{L}*|escrito|editado|compilado|traducido|organizado|traduzido|ed|comp)\.?\s+por(?=\s)|(?:édité|traduit|rédigé)\s+par(?=\s)|sous\s+la\s+direction\s+de(?=\s)|authors?\(?s?\)?\s*:|auth?or(?:en|es|i|a)?\s*:|auteurs?\s*:|verfasser(?:in)?\s*:|hrsg\.?\s*:|editors?\s*:|by\s*:|автор(?:ы)?\s*:|作者\s*[:：]|著者\s*[:：]|저자\s*[:：]|المؤلف\s*:|נכתב על ידי)\s*(?=\S)/iu;

// cspell:enable

// cspell:disable
/** "д.м.н.", "канд. мед. наук". */
const RUSSIAN_DEGREE = /^(?:[кд]|канд|докт|д-р) (?:\p{L}{1,6}(?:-| )){1,2}н(?:аук)?$/u;
// cspell:enable

/** True for a role, whatever dots and blanks are in it. */
export function isRole(text: string): boolean {
  const word = text.toLowerCase().replace(/[.:]/g, ' ').replace(/\s+/g, ' ').trim();
  return ROLE_WORDS.has(word) || ROLE_WORDS.has(text) || RUSSIAN_DEGREE.test(word);
}
