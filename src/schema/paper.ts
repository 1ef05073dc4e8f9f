import { ObjectType } from 'type-graphql';
import { paper, type ShownOf } from '../model/index.js';
import { Node } from './node.js';
import { Shown } from './shown.js';

@ObjectType({ simpleResolvers: true, implements: Node, description: paper.description })
export class Paper implements ShownOf<typeof paper> {
  @Shown(paper.shown.id)
  readonly id!: string;

  @Shown(paper.shown.type)
  readonly type!: string;

  @Shown(paper.shown.title)
  readonly title!: string | null;

  @Shown(paper.shown.year)
  readonly year!: number | null;

  @Shown(paper.shown.publishedOn)
  readonly publishedOn!: string | null;

  @Shown(paper.shown.volume)
  readonly volume!: string | null;

  @Shown(paper.shown.issue)
  readonly issue!: string | null;

  @Shown(paper.shown.pages)
  readonly pages!: string | null;

  @Shown(paper.shown.doi)
  readonly doi!: string | null;

  @Shown(paper.shown.pmid)
  readonly pmid!: string | null;

  @Shown(paper.shown.pmcid)
  readonly pmcid!: string | null;

  @Shown(paper.shown.isbns)
  readonly isbns!: readonly string[];

  @Shown(paper.shown.url)
  readonly url!: string | null;

  @Shown(paper.shown.abstract)
  readonly abstract!: string | null;

  @Shown(paper.shown.language)
  readonly language!: string | null;

  @Shown(paper.shown.publisher)
  readonly publisher!: string | null;

  @Shown(paper.shown.edition)
  readonly edition!: string | null;

  @Shown(paper.shown.series)
  readonly series!: string | null;

  @Shown(paper.shown.notes)
  readonly notes!: readonly string[];

  @Shown(paper.shown.accessionNumbers)
  readonly accessionNumbers!: readonly string[];

  @Shown(paper.shown.databases)
  readonly databases!: readonly string[];

  @Shown(paper.shown.authorCount)
  readonly authorCount!: number;
}
