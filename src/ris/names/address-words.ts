// cspell:disable

/** How the parts of an address begin that name an institution, in short forms too. */
const INSTITUTION =
  /(?:^|[\s(])(?:univ(?:\.|ersit\p{L}*|ersid\p{L}*)?|dept\.?|dep\.|dpto\.?|department|départ\p{L}*|departament?o|dipartimento|inst(?:\.|itut\p{L}*)|istituto|hosp(?:\.|ital\p{L}*)|ospedale|klinik\p{L}*|clinic|fac(?:\.|ult\p{L}*)|school|sch\.|college|coll\.|laborator\p{L}*|laboratoire|labs?\.?|centre|center|ctr\.?|centro|academy|acad\.|ministry|minist[eè]r\p{L}*|division of|div\.|section of|unit of|research|école|escuela|lehrstuhl|abteilung|fakultät|hochschule|polytechn\p{L}*|politecnico|cnrs|inserm|corporation|corp\.|ltd\.?|inc\.?|gmbh|institutt?|universit\p{L}*|uniwersytet\p{L}*|univerzit\p{L}*|üniversites\p{L}*|\p{L}*egyetem\p{L}*|yliopisto\p{L}*|h[ôo]pita\p{L}+|max-planck\p{L}*|\p{L}+-institut\p{L}*|университет|институт|кафедра|факультет|академия)(?=$|[\s,.)])/iu;

// cspell:enable

/** True where a text names an institution. */
export const namesInstitution = (text: string): boolean =>
  INSTITUTION.test(text) || /(?:大学|大學|学院|研究所|医院|病院|대학교|병원|연구소)/u.test(text);
