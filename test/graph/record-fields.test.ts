import { describe, expect, it } from 'vitest';
import { createRecords } from '../../src/graph/changes/write-nodes.js';
import {
  DecodeError,
  fieldsOfRecords,
  integer,
  openGrafeo,
  statement,
} from '../../src/graph/index.js';
import { type FieldsForm, LISTED_FIELDS, PACKED_FIELDS } from '../../src/graph/record-fields.js';
import { packFields } from '../../src/model/index.js';

const FIELDS = {
  tags: ['TY', 'TI', 'AB', 'N1', 'ER'],
  values: ['JOUR', 'Äpfel “und” 梨 🍐', `${'long text\n'.repeat(500)}`, '', ''],
};

const keys = {
  paperKey: 'k',
  blockDoi: null,
  blockPmid: null,
  blockPmcid: null,
  blockTitle: null,
  blockWords: null,
  blockPlace: null,
  blockRest: '',
};

function row(record: string, form: FieldsForm, fields = FIELDS) {
  const values = form.valuesOf({ listed: () => fields, packed: () => packFields(fields) });
  return { import: 'I', record, index: 1, line: 1, fields: values, keys };
}

describe('the fields of a record', () => {
  it.each([
    ['as lists, as graphs of earlier versions have them', LISTED_FIELDS],
    ['packed', PACKED_FIELDS],
  ])('come back as they were: %s', async (_name, form) => {
    const engine = openGrafeo(null);
    await engine.write((transaction) => transaction.run(createRecords([row('R1', form)], form)));
    expect(await engine.read(fieldsOfRecords(['R1']))).toEqual([{ record: 'R1', ...FIELDS }]);
    await engine.close();
  });

  it('come back where there are none', async () => {
    const engine = openGrafeo(null);
    const none = { tags: [], values: [] };
    await engine.write((transaction) =>
      transaction.run(createRecords([row('R1', PACKED_FIELDS, none)], PACKED_FIELDS)),
    );
    expect(await engine.read(fieldsOfRecords(['R1']))).toEqual([{ record: 'R1', ...none }]);
    await engine.close();
  });

  it('are in memory once, packed, on the embedded engine', async () => {
    const engine = openGrafeo(null);
    const form = engine.dialect.recordFields;
    await engine.write((transaction) => {
      expect(transaction.dialect).toBe(engine.dialect);
      return transaction.run(createRecords([row('R1', form)], form));
    });
    const lists = statement<{ count: number }>(
      'lists',
      'MATCH (r:Record) WHERE r.tags IS NOT NULL OR r.values IS NOT NULL RETURN count(r) AS count',
      {},
      { count: integer },
    );
    expect(await engine.read(lists)).toEqual([{ count: 0 }]);
    await engine.close();
  });

  it('are damaged where the bytes are no packed fields, which a start takes for a damaged file', async () => {
    const engine = openGrafeo(null);
    const fields = [Buffer.from('no deflated JSON')];
    await engine.write((transaction) =>
      transaction.run(createRecords([{ ...row('R1', PACKED_FIELDS), fields }], PACKED_FIELDS)),
    );
    await expect(engine.read(fieldsOfRecords(['R1']))).rejects.toThrow(DecodeError);
    await engine.close();
  });
});
