/** The Neo4j versions that the tests know: the newest one, and the long-term one. */
export const NEO4J_VERSIONS = ['2026.07.1', '5.26.29'] as const;

/** One of {@link NEO4J_VERSIONS}. */
export type Neo4jVersion = (typeof NEO4J_VERSIONS)[number];

/** The Java versions that a Neo4j runs on, the best one first. */
export const JAVA_FOR: Readonly<Record<Neo4jVersion, readonly number[]>> = {
  '2026.07.1': [25, 21],
  '5.26.29': [21, 17],
};

/** Tells whether a text names a version that the tests know. */
export function isNeo4jVersion(text: string): text is Neo4jVersion {
  return NEO4J_VERSIONS.some((version) => version === text);
}
