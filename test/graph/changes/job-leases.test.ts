import { expect, it } from 'vitest';
import {
  askToCancel,
  claimJob,
  forgetJobs,
  jobLeases,
  releaseJobs,
  renewJobs,
} from '../../../src/graph/changes/job-leases.js';
import { sent } from '../../support/sent.js';

const CLAIM = { id: 'I1', told: '{}' };

it('a job is claimed by a write that precedes the look at it', () => {
  expect(sent(claimJob(CLAIM, 'S1', { leaseMs: 30_000, isWanted: false }))).toMatchInlineSnapshot(`
    "MERGE (j:ImportJob {id: $id})
    SET j.isChanging = true
    WITH j, coalesce(j.server = $server, false) AS isOwn
    WITH j, isOwn, isOwn OR coalesce(j.leaseUntil, 0) < timestamp() AS isFree
    SET j.told = CASE WHEN isFree THEN $told ELSE j.told END,
    j.server = CASE WHEN isFree THEN $server ELSE j.server END,
    j.leaseUntil = CASE WHEN isFree THEN timestamp() + $leaseMs ELSE j.leaseUntil END,
    j.isCancelAsked = CASE WHEN isFree AND ($isWanted OR NOT isOwn) THEN null ELSE j.isCancelAsked END,
    j.isChanging = null
    RETURN j.server AS server, j.told AS told, coalesce(j.isCancelAsked, false) AS isCancelAsked
    {"id":"I1","told":"{}","server":"S1","leaseMs":30000,"isWanted":false}"
  `);
});

it('a lease is renewed, released and forgotten by its own server alone', () => {
  expect(sent(renewJobs([CLAIM], 'S1', 30_000))).toMatchInlineSnapshot(`
    "UNWIND $claims AS claim
    MATCH (j:ImportJob {id: claim.id}) WHERE j.server = $server AND j.leaseUntil IS NOT NULL
    SET j.told = claim.told, j.leaseUntil = timestamp() + $leaseMs
    RETURN j.id AS id, coalesce(j.isCancelAsked, false) AS isCancelAsked
    {"claims":[{"id":"I1","told":"{}"}],"server":"S1","leaseMs":30000}"
  `);
  expect(sent(releaseJobs([CLAIM], 'S1'))).toMatchInlineSnapshot(`
    "UNWIND $claims AS claim
    MATCH (j:ImportJob {id: claim.id}) WHERE j.server = $server
    SET j.told = claim.told, j.leaseUntil = null
    {"claims":[{"id":"I1","told":"{}"}],"server":"S1"}"
  `);
  expect(sent(forgetJobs(['I1'], 'S1'))).toMatchInlineSnapshot(`
    "UNWIND $ids AS id MATCH (j:ImportJob {id: id}) WHERE j.server = $server DETACH DELETE j
    {"ids":["I1"],"server":"S1"}"
  `);
});

it('any server lists the jobs of all, and asks for an end', () => {
  expect(sent(jobLeases(null))).toMatchInlineSnapshot(`
    "MATCH (j:ImportJob)
    RETURN j.id AS id, j.server AS server, j.told AS told,
    coalesce(j.leaseUntil, 0) > timestamp() AS isLive,
    coalesce(j.isCancelAsked, false) AS isCancelAsked ORDER BY id
    {}"
  `);
  expect(sent(jobLeases('I1'))).toMatchInlineSnapshot(`
    "MATCH (j:ImportJob {id: $id})
    RETURN j.id AS id, j.server AS server, j.told AS told,
    coalesce(j.leaseUntil, 0) > timestamp() AS isLive,
    coalesce(j.isCancelAsked, false) AS isCancelAsked ORDER BY id
    {"id":"I1"}"
  `);
  expect(sent(askToCancel('I1'))).toMatchInlineSnapshot(`
    "MATCH (j:ImportJob {id: $id}) SET j.isCancelAsked = true
    {"id":"I1"}"
  `);
});
