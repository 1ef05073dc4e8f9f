/** The one door to neo4j-driver: what the engine uses of it. */
export {
  type Driver,
  default as neo4j,
  type ManagedTransaction,
  type ProfiledPlan,
} from 'neo4j-driver';
