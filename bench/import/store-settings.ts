/** What a store of a benchmark is opened with. */
export interface BenchSettings {
  readonly uri: string | null;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly dataFolder: string;
  readonly connectionTimeoutMs: number;
  readonly queryTimeoutMs: number;
}

/** Settings of a store on the embedded engine in this folder. */
export function settingsFor(dataFolder: string): BenchSettings {
  return {
    uri: null,
    user: 'neo4j',
    password: '',
    database: 'neo4j',
    dataFolder,
    connectionTimeoutMs: 10_000,
    queryTimeoutMs: 120_000,
  };
}
