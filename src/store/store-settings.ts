/** No terms; terms for what is imported; the terms of all papers found again, then as `on`. */
export type TermsSetting = 'off' | 'on' | 'rebuild';

/** Where the store is: a Neo4j, or the embedded engine in the data folder. */
export interface StoreSettings {
  /** Null for the embedded engine. */
  readonly uri: string | null;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly dataFolder: string;
  readonly connectionTimeoutMs: number;
  readonly queryTimeoutMs: number;
  /** Whether papers get terms of their titles and abstracts; left out: they get none. */
  readonly terms?: TermsSetting;
  /** How long a database that does not answer yet is waited for; a minute when left out. */
  readonly startupWaitMs?: number;
}
