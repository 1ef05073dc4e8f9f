import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PaperRecordRow, type PaperRow, recordsOfPapers, type Seen } from '../graph/index.js';
import {
  affiliationSource,
  compareTexts,
  type DescribingRecord,
  groupBy,
  mergeWithSources,
  rankRecords,
} from '../identity/index.js';
import { interpretRecord, type Reference, zipFields } from '../ris/index.js';
import { FieldSource, Paper, SourceRecord } from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { NeedsIdAlone } from './selection/index.js';

/** A stored record, read as an import reads it, and as the schema shows it. */
interface ReadRecord extends DescribingRecord {
  readonly shown: SourceRecord;
}

const recordsOf = batched<null, readonly ReadRecord[]>(
  async (context, _args, ids) => {
    const rows = await ask(context, recordsOfPapers(ids));
    const groups = groupBy(rows, ({ paper }) => paper);
    return new Map([...groups].map(([paper, own]) => [paper, ranked(own.map(readRecord))]));
  },
  () => [],
);

@Resolver(() => Paper)
export class PaperRecordsResolver {
  @NeedsIdAlone()
  @FieldResolver(() => [SourceRecord], {
    description:
      'The records that describe it, the most complete first: values are taken in this order.',
  })
  async records(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
  ): Promise<readonly SourceRecord[]> {
    return (await recordsOf(context, null, paper.id)).map(({ shown }) => shown);
  }

  @NeedsIdAlone()
  @FieldResolver(() => [FieldSource], {
    description: 'For each field that has a value, the record that it was taken from.',
  })
  async fieldSources(
    @Root() paper: Seen<PaperRow>,
    @Ctx() context: Context,
  ): Promise<readonly FieldSource[]> {
    return sourcesOf(await recordsOf(context, null, paper.id));
  }
}

/** What the fields of `Paper` are called where the reference calls them otherwise. */
const FIELD_NAMES: Readonly<Partial<Record<keyof Reference, string>>> = {
  authors: 'authorships',
  keywords: 'topics',
};

function sourcesOf(records: readonly ReadRecord[]): readonly FieldSource[] {
  if (records.length === 0) return [];
  const byId = new Map(records.map(({ recordId, shown }) => [recordId, shown]));
  // A paper shows the longest list of addresses, whoever lists the authors.
  const { affiliations: _tied, ...sources } = mergeWithSources(records).sources;
  const all = { ...sources, affiliations: affiliationSource(records) };
  return Object.entries(all).flatMap(([field, recordId]) => {
    const record = byId.get(recordId ?? '');
    return record === undefined ? [] : [{ field: nameOf(field), record }];
  });
}

function nameOf(field: string): string {
  return new Map(Object.entries(FIELD_NAMES)).get(field) ?? field;
}

function readRecord({ record, tags, values, places }: PaperRecordRow): ReadRecord {
  const fields = zipFields(tags, values);
  const inOrder = places.toSorted(
    (a, b) =>
      compareTexts(a.importedAt, b.importedAt) ||
      compareTexts(a.source, b.source) ||
      a.index - b.index,
  );
  return {
    recordId: record,
    reference: interpretRecord(fields).reference,
    shown: { id: record, fields, places: inOrder },
  };
}

function ranked(records: readonly ReadRecord[]): readonly ReadRecord[] {
  const byId = new Map(records.map((record) => [record.recordId, record]));
  return rankRecords(records).flatMap(({ recordId }) => byId.get(recordId) ?? []);
}
