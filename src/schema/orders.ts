import { registerEnumType } from 'type-graphql';

export enum PaperOrder {
  YEAR_DESC = 'YEAR_DESC',
  YEAR_ASC = 'YEAR_ASC',
  TITLE_ASC = 'TITLE_ASC',
}

export enum AuthorOrder {
  PAPER_COUNT_DESC = 'PAPER_COUNT_DESC',
  NAME_ASC = 'NAME_ASC',
}

export enum CoauthorOrder {
  STRENGTH_DESC = 'STRENGTH_DESC',
  PAPER_COUNT_DESC = 'PAPER_COUNT_DESC',
  LAST_YEAR_DESC = 'LAST_YEAR_DESC',
}

export enum JournalOrder {
  PAPER_COUNT_DESC = 'PAPER_COUNT_DESC',
  TITLE_ASC = 'TITLE_ASC',
}

export enum TopicOrder {
  PAPER_COUNT_DESC = 'PAPER_COUNT_DESC',
  LABEL_ASC = 'LABEL_ASC',
}

registerEnumType(PaperOrder, {
  name: 'PaperOrder',
  description:
    'How papers are ordered; ties are ordered by id. A paper without a year counts as year 0. Titles are sorted by their letters, without accents and punctuation.',
});
registerEnumType(AuthorOrder, {
  name: 'AuthorOrder',
  description: 'How authors are ordered; ties are ordered by id. Names are sorted by family name.',
});
registerEnumType(CoauthorOrder, {
  name: 'CoauthorOrder',
  description:
    'How co-authors are ordered: by strength, by number of shared papers, or by the year of the latest shared paper, with co-authors without a year last; ties are ordered by id.',
});
registerEnumType(JournalOrder, {
  name: 'JournalOrder',
  description: 'How journals are ordered; ties are ordered by id.',
});
registerEnumType(TopicOrder, {
  name: 'TopicOrder',
  description: 'How topics are ordered; ties are ordered by id.',
});
