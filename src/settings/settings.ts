/** Where the store is: a Neo4j, or the embedded engine in the data folder. */
export interface DatabaseSettings {
  /** Null for the embedded engine. */
  readonly uri: string | null;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** An absolute path. */
  readonly dataFolder: string;
  readonly startupWaitMs: number;
  readonly connectionTimeoutMs: number;
  readonly queryTimeoutMs: number;
  readonly terms: 'off' | 'on' | 'rebuild';
}

/** What a client may ask for at most. */
export interface Limits {
  /** Bytes of a request body. */
  readonly maxBody: number;
  /** Fields nested in one another. */
  readonly maxDepth: number;
  /** Cost of a query: one a field, times `first` on the way to it. */
  readonly maxComplexity: number;
  /** The largest `first`. */
  readonly maxFirst: number;
  readonly requestTimeoutMs: number;
}

/** How clients reach the server, and who else may read what it exports. */
export interface PublicSettings {
  /** What links begin with; null for the host that a request names. */
  readonly url: string | null;
  /** Whether a proxy's X-Forwarded headers are believed. */
  readonly trustProxy: boolean;
  /** Host names that are answered beside our own, in lower case; `*` among them means any. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may ask the API; `*` among them means any. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may show pictures in a frame; `*` among them means any. */
  readonly embedOrigins: readonly string[];
  /** The origin whose pages may read exports, or `*`. */
  readonly exportOrigin: string;
}

/** Documents that the server answers by their names. */
export interface StoredQuerySettings {
  /** An absolute path; null for the queries that come with the program. */
  readonly folder: string | null;
  /** Whether no other document is answered. */
  readonly isOnly: boolean;
}

/** Where the server keeps uploads, and how much it takes. */
export interface ImportSettings {
  /** An absolute path. */
  readonly uploads: string;
  /** Bytes of one upload, as they come. */
  readonly maxBytes: number;
  /** Bytes of one packed upload when it is unpacked, all its files together. */
  readonly maxUnpacked: number;
  /** Records that one import may read. */
  readonly maxRecords: number;
  /** Imports that may wait while one runs. */
  readonly maxWaiting: number;
  /** How long one import may run. */
  readonly timeoutMs: number;
}

/** pino's levels. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** All that the environment decides, checked. */
export interface Settings {
  readonly database: DatabaseSettings;
  /** The address of a server through which commands go; null for the store itself. */
  readonly server: string | null;
  readonly host: string;
  readonly port: number;
  readonly public: PublicSettings;
  readonly storedQueries: StoredQuerySettings;
  readonly imports: ImportSettings;
  /** Whether clients may see the statements by which a query was answered. */
  readonly explains: boolean;
  /** Whether the API takes decisions about identity. */
  readonly takesDecisions: boolean;
  /** Whether clients may import, cancel imports and run them again. */
  readonly takesImports: boolean;
  readonly logLevel: LogLevel;
  readonly limits: Limits;
}
