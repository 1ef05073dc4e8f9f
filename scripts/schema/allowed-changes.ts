/**
 * Changes since the last release that break a client and are meant, each as the check tells it, with
 * the reason. They go into the changelog too, and out of this list with the release.
 */
export const ALLOWED_CHANGES: Readonly<Record<string, string>> = {
  ...withoutDefault(
    'A page without "first" has 20 rows as before. The schema says no default, so that "last" alone can be told from both.',
    [
      'Author.coauthors',
      'Author.journals',
      'Author.papers',
      'Author.topics',
      'CoauthorEdge.papers',
      'CoauthorLink.papers',
      'Journal.papers',
      'Journal.topAuthors',
      'Journal.topTopics',
      'Paper.topics',
      'PlaceLink.papers',
      'Query.authors',
      'Query.journals',
      'Query.paperGroups',
      'Query.papers',
      'Query.possibleDuplicates',
      'Query.sharedPapers',
      'Query.topics',
      'Topic.papers',
      'Topic.relatedTopics',
      'Topic.topAuthors',
      'Topic.topJournals',
      'TopicLink.papers',
    ],
  ),
  ...withValues(
    'DecisionKind',
    ['REMOVE_IMPORT'],
    'Only a graph in which an import was removed has such a decision.',
  ),
  ...withValues(
    'DecisionSubject',
    ['IMPORT'],
    'Only a graph in which an import was removed has such a decision.',
  ),
  ...withValues(
    'PaperGroupAxis',
    ['COUNTRY', 'DECADE', 'INSTITUTION', 'LANGUAGE', 'SOURCE'],
    'An answer names only the axes that its query asked for.',
  ),
  ...allAre(
    'Several orders go one after the other. One is still written without brackets in a query; a variable of it is declared as a list.',
    [
      'Author.papers arg orderBy has changed type from PaperOrder! to [PaperOrder!]!.',
      'Journal.papers arg orderBy has changed type from PaperOrder! to [PaperOrder!]!.',
      'Query.authors arg orderBy has changed type from AuthorOrder! to [AuthorOrder!]!.',
      'Query.journals arg orderBy has changed type from JournalOrder! to [JournalOrder!]!.',
      'Query.papers arg orderBy has changed type from PaperOrder! to [PaperOrder!]!.',
      'Query.topics arg orderBy has changed type from TopicOrder! to [TopicOrder!]!.',
      'Topic.papers arg orderBy has changed type from PaperOrder! to [PaperOrder!]!.',
    ],
  ),
};

function withValues(
  type: string,
  values: readonly string[],
  reason: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values.map((value) => [`${value} was added to enum type ${type}.`, reason]),
  );
}

function withoutDefault(
  reason: string,
  lists: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lists.map((list) => [`${list} arg first defaultValue was removed.`, reason]),
  );
}

function allAre(reason: string, changes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map((change) => [change, reason]));
}
