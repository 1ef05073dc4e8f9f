import { expect, it } from 'vitest';
import { TouchedLog } from '../../../src/graph/grafeo/touched-log.js';

const papers = (...ids: readonly string[]) => ofPapers(ids);
const ofPapers = (ids: readonly string[]) => ({ label: 'Paper', ids }) as const;

it('tells what was touched since a mark, and nothing for a mark that it does not know', () => {
  const log = new TouchedLog();
  const { mark, touched } = log.since(null);
  expect(touched).toBeNull();
  expect(log.since(mark).touched).toEqual([]);
  log.note([papers('P1')]);
  log.note([papers('P2'), { label: 'Author', ids: 'all' }]);
  const later = log.since(mark);
  expect(later.touched).toEqual([papers('P1'), papers('P2'), { label: 'Author', ids: 'all' }]);
  expect(log.since(later.mark).touched).toEqual([]);
  expect(log.since('99').touched).toBeNull();
});

it('forgets what is too long ago to be told', () => {
  const log = new TouchedLog();
  const { mark } = log.since(null);
  const many = Array.from({ length: 150_000 }, (_, at) => `P${at}`);
  log.note([ofPapers(many)]);
  const between = log.since(mark).mark;
  log.note([ofPapers(many)]);
  expect(log.since(mark).touched).toBeNull();
  expect(log.since(between).touched).toHaveLength(1);
});
