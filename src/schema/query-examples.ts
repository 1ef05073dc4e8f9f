/**
 * An example of each query, for its description. `npm run check:schema` holds each to the schema, and
 * fails for a query without one; longer ones with their answers are in `examples/queries`.
 */
export const QUERY_EXAMPLES: Readonly<Record<string, string>> = {
  author: '{ author(name: "Krasuska, M") { name paperCount } }',
  authorsBy:
    '{ authorsBy(orcids: ["0000-0002-1825-0097"]) { rows { asked author { name } } missing } }',
  authors: '{ authors(filter: { name: "krasuska" }) { nodes { id name } } }',
  coauthorNetwork:
    '{ coauthorNetwork(first: 50, options: { minPapers: 3 }) { nodes { label position { x y radius } } links { strength } } }',
  coauthorNetworkEstimate:
    '{ coauthorNetworkEstimate(filter: { year: { from: 2020 } }) { papers } }',
  coauthorNetworkOverTime: '{ coauthorNetworkOverTime(window: { years: 5 }) { from to newLinks } }',
  coauthorPaths: '{ coauthorPaths(from: "A1", to: "A2") { length } }',
  collaborationDistance: '{ collaborationDistance(from: "A1", to: "A2") }',
  collaborationIndicators: '{ collaborationIndicators { papers collaborationIndex } }',
  corpusHealth: '{ corpusHealth { papers { aspect share filterOfOthers } } }',
  countryNetwork: '{ countryNetwork { nodes { label paperCount } links { strength } } }',
  countryNetworkOverTime: '{ countryNetworkOverTime { from to links } }',
  decisions: '{ decisions(first: 10) { kind reason decidedAt } }',
  graphSummary: '{ graphSummary { papers authors version } }',
  import: '{ import(id: "I1") { status records bytesRead bytes secondsLeft } }',
  imports: '{ imports(filter: { status: [ENQUEUED, PROCESSING] }) { nodes { id name status } } }',
  importOverlap:
    '{ importOverlap(imports: ["I1", "I2"]) { records duplicates papers combinations { sources papers filter } } }',
  institutionNetwork: '{ institutionNetwork(options: { top: 100 }) { nodes { label } } }',
  institutionNetworkOverTime: '{ institutionNetworkOverTime { from to links } }',
  journal: '{ journal(issn: "2632-1009") { title paperCount } }',
  journals: '{ journals(filter: { title: "health" }) { nodes { id title } } }',
  journalsBy: '{ journalsBy(issns: ["2632-1009"]) { journals { title } missing } }',
  keywordNetwork: '{ keywordNetwork(scheme: MESH) { clusters { label size } } }',
  keywordNetworkOverTime: '{ keywordNetworkOverTime(window: { years: 3 }) { from newcomers } }',
  node: '{ node(id: "P1") { id ... on Paper { title } } }',
  nodes: '{ nodes(ids: ["P1", "A1"]) { id ... on Author { name } } }',
  paper: '{ paper(doi: "10.1136/bmjhci-2021-100429") { title year } }',
  paperGroups:
    '{ paperGroups(by: [JOURNAL, YEAR], minPapers: 5) { nodes { keys { label } paperCount share filter } others { paperCount } withoutValue { paperCount } } }',
  papers: '{ papers(filter: { text: "cohort", year: { from: 2020 } }) { nodes { title doi } } }',
  papersBy:
    '{ papersBy(dois: ["10.1136/bmjhci-2021-100429"]) { rows { asked paper { title } } missing } }',
  possibleDuplicates: '{ possibleDuplicates { nodes { score paper { title } other { title } } } }',
  relevantTopics: '{ relevantTopics(first: 20) { topic { label } } }',
  search:
    '{ search(text: "\\"alarm fatigue\\" nurs*", types: [PAPER]) { totalCount edges { score highlights { field html } node { ... on Paper { title } } } } }',
  sharedPapers: '{ sharedPapers(authors: ["A1", "A2"]) { nodes { title } } }',
  suggest: '{ suggest(prefix: "gimenez j", types: [AUTHOR]) { label detail paperCount } }',
  task: '{ task(id: "T1") { status done total error { message } } }',
  tasks: '{ tasks(first: 10) { id kind status } }',
  termNetwork: '{ termNetwork(first: 50) { nodes { label } links { strength } } }',
  termNetworkOverTime: '{ termNetworkOverTime { from to newLinks } }',
  topic: '{ topic(label: "alarm fatigue") { label paperCount } }',
  topicTrends: '{ topicTrends(direction: FALLING) { topic { label } paperCount } }',
  topics: '{ topics(filter: { label: "sleep" }) { nodes { id label } } }',
};
