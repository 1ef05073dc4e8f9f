/**
 * Says that this machine cannot run a Neo4j, and what is missing.
 *
 * It is apart from other errors because a machine with Node alone is a fair place for the tests:
 * the Neo4j half is then skipped. A Neo4j that is there and does not start is a failure.
 */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
}
