import { z } from 'zod';
import { DATABASE_URI_ALLOWED, databaseUriSchema } from './database-uri.js';
import { publicUrlSchema } from './public-url.js';
import {
  choiceSetting,
  numberSetting,
  type Setting,
  secretSetting,
  textSetting,
} from './setting.js';
import {
  HOST_NAMES_ALLOWED,
  hostNamesSchema,
  ORIGINS_ALLOWED,
  originsSchema,
} from './trusted-names.js';

const TEN_MINUTES_MS = 600_000;
const THIRTY_DAYS_MS = 30 * 86_400_000;
const GIBIBYTE = 1024 ** 3;

/** Every setting, with what it decides. The page of settings and `.env.example` are written from it. */
export const SETTING = {
  uri: {
    name: 'PAPERGRAPH_URI',
    default: '',
    meaning:
      'The address of a Neo4j, such as `neo4j://localhost:7687`. Empty: the embedded engine in PAPERGRAPH_DATA.',
    allowed: DATABASE_URI_ALLOWED,
    secret: false,
    schema: databaseUriSchema,
  },
  user: textSetting(
    { name: 'PAPERGRAPH_USER', default: 'neo4j', meaning: 'The user name at Neo4j.' },
    'a user name',
  ),
  password: secretSetting({
    name: 'PAPERGRAPH_PASSWORD',
    default: '',
    meaning: 'The password at Neo4j.',
  }),
  database: textSetting(
    {
      name: 'PAPERGRAPH_DATABASE',
      default: 'neo4j',
      meaning: 'The name of the database at Neo4j.',
    },
    'the name of a database',
  ),
  data: textSetting(
    {
      name: 'PAPERGRAPH_DATA',
      default: './data',
      meaning: 'The folder of the embedded engine and its journal; made when missing.',
    },
    'the path of a folder',
  ),
  server: {
    name: 'PAPERGRAPH_SERVER',
    default: '',
    meaning:
      'The address of a running server through which the commands `import`, `watch`, `export`, `thesaurus` and `resolve` go, such as `http://127.0.0.1:4000`. Empty: they open the store of these settings, and go through a server only where one holds PAPERGRAPH_DATA.',
    allowed: 'empty, or an address that begins with http:// or https://',
    secret: false,
    schema: publicUrlSchema,
  },
  terms: choiceSetting(
    {
      name: 'PAPERGRAPH_TERMS',
      default: 'on',
      meaning:
        'Whether papers get terms from their titles and abstracts as they are imported; with `rebuild` the terms of all papers are found again at the start.',
    },
    ['off', 'on', 'rebuild'],
  ),
  host: textSetting(
    {
      name: 'PAPERGRAPH_HOST',
      default: '127.0.0.1',
      meaning: 'The address the server listens on; `0.0.0.0` for every network.',
    },
    'an address or name of this machine',
  ),
  port: numberSetting(
    {
      name: 'PAPERGRAPH_PORT',
      default: '4000',
      meaning: 'The port the server listens on; 0 takes any free one.',
    },
    { from: 0, to: 65_535 },
  ),
  publicUrl: {
    name: 'PAPERGRAPH_PUBLIC_URL',
    default: '',
    meaning:
      'The address at which clients reach this server, such as `https://papers.example.org`; links in answers begin with it. Empty: the host that a request names.',
    allowed: 'empty, or an address that begins with http:// or https://',
    secret: false,
    schema: publicUrlSchema,
  },
  trustProxy: choiceSetting(
    {
      name: 'PAPERGRAPH_TRUST_PROXY',
      default: 'no',
      meaning:
        'Whether X-Forwarded-Host and X-Forwarded-Proto are believed; `yes` only behind a proxy that sets them.',
    },
    ['no', 'yes'],
  ),
  allowedHosts: {
    name: 'PAPERGRAPH_ALLOWED_HOSTS',
    default: '',
    meaning:
      'The names by which clients may call this server, with commas between, beside `localhost` and the host of PAPERGRAPH_PUBLIC_URL; `*` for every name. Empty: requests from this machine may use no other name, requests from the network any.',
    allowed: HOST_NAMES_ALLOWED,
    secret: false,
    schema: hostNamesSchema,
  },
  corsOrigins: {
    name: 'PAPERGRAPH_CORS_ORIGINS',
    default: '',
    meaning:
      'The sites whose pages may ask the API, with commas between, such as `https://dash.example.org`; `*` for every site. Empty: none but our own.',
    allowed: ORIGINS_ALLOWED,
    secret: false,
    schema: originsSchema,
  },
  embedOrigins: {
    name: 'PAPERGRAPH_EMBED_ORIGINS',
    default: '',
    meaning:
      'The sites whose pages may show the pictures at `/embed/` in a frame, with commas between, such as `https://group.example.org`; `*` for every site. Empty: none.',
    allowed: ORIGINS_ALLOWED,
    secret: false,
    schema: originsSchema,
  },
  decisions: choiceSetting(
    {
      name: 'PAPERGRAPH_DECISIONS',
      default: 'on',
      meaning:
        'Whether clients may decide by the API who is who (merge, split, thesaurus, undo), have the rules run again and remove imports, also with `replaces`; `off` where not all who reach it may.',
    },
    ['on', 'off'],
  ),
  imports: choiceSetting(
    {
      name: 'PAPERGRAPH_IMPORTS',
      default: 'local',
      meaning:
        'Whether clients may import by the API and `POST /import`, cancel imports and run them again. `local`: where the server listens to this machine alone and has neither PAPERGRAPH_TRUST_PROXY nor a PAPERGRAPH_PUBLIC_URL elsewhere; `on`: all who reach it may; `off`: nobody.',
    },
    ['local', 'on', 'off'],
  ),
  exportOrigin: textSetting(
    {
      name: 'PAPERGRAPH_EXPORT_ORIGIN',
      default: 'https://app.vosviewer.com',
      meaning:
        'The site whose pages may read exports, by default VOSviewer Online; `*` for every site.',
    },
    'an origin such as https://app.vosviewer.com, or *',
  ),
  queries: {
    name: 'PAPERGRAPH_QUERIES',
    default: '',
    meaning:
      'The folder of stored queries, `.graphql` files that are answered at `/q/NAME`. Empty: the examples that come with the program.',
    allowed: 'empty, or the path of a folder',
    secret: false,
    schema: z.string(),
  },
  queriesOnly: choiceSetting(
    {
      name: 'PAPERGRAPH_QUERIES_ONLY',
      default: 'off',
      meaning:
        'Whether the API answers stored queries only; the playground then runs only these too.',
    },
    ['off', 'on'],
  ),
  explain: choiceSetting(
    {
      name: 'PAPERGRAPH_EXPLAIN',
      default: 'off',
      meaning:
        'Whether a client that asks for it (header `X-Papergraph-Explain: 1`, or `explain=1` in the address) is told the statements by which its query was answered, with their Cypher, rows and milliseconds.',
    },
    ['off', 'on'],
  ),
  logLevel: choiceSetting(
    {
      name: 'PAPERGRAPH_LOG_LEVEL',
      default: 'info',
      meaning: 'How much is logged; with `debug` the command line shows where an error came from.',
    },
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
  ),
  maxBody: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_BODY',
      default: '1048576',
      meaning: 'The largest request body, in bytes.',
    },
    { from: 1024, to: GIBIBYTE, unit: 'bytes' },
  ),
  maxDepth: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_DEPTH',
      default: '20',
      meaning: 'How many fields a query may nest.',
    },
    { from: 1, to: 1000 },
  ),
  maxComplexity: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_COMPLEXITY',
      default: '50000',
      meaning:
        'The largest cost of a query: one for each field and each condition of a filter, times `first` on the way to it, and what networks, measures and trends cost to compute.',
    },
    { from: 1, to: 100_000_000 },
  ),
  maxFirst: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_FIRST',
      default: '100',
      meaning: 'The largest page, which is the largest `first`.',
    },
    { from: 1, to: 10_000 },
  ),
  uploads: {
    name: 'PAPERGRAPH_UPLOADS',
    default: '',
    meaning:
      'The folder in which the server keeps uploads until their import has ended; no other server may use it. Empty: the folder `uploads` in PAPERGRAPH_DATA.',
    allowed: 'empty, or the path of a folder',
    secret: false,
    schema: z.string(),
  },
  maxUpload: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_UPLOAD',
      default: '10737418240',
      meaning: 'The largest upload, in bytes.',
    },
    { from: 1024, to: 1024 * GIBIBYTE, unit: 'bytes' },
  ),
  maxUnpacked: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_UNPACKED',
      default: '21474836480',
      meaning: 'How many bytes a packed upload may hold, all its files together.',
    },
    { from: 1024, to: 1024 * GIBIBYTE, unit: 'bytes' },
  ),
  maxRecords: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_RECORDS',
      default: '10000000',
      meaning: 'How many records one import of the server may read.',
    },
    { from: 1, to: 1_000_000_000 },
  ),
  maxWaitingImports: numberSetting(
    {
      name: 'PAPERGRAPH_MAX_WAITING_IMPORTS',
      default: '100',
      meaning: 'How many imports may wait while one runs.',
    },
    { from: 1, to: 10_000 },
  ),
  importTimeout: numberSetting(
    {
      name: 'PAPERGRAPH_IMPORT_TIMEOUT',
      default: '86400000',
      meaning: 'How long one import of the server may run, in milliseconds.',
    },
    { from: 1, to: THIRTY_DAYS_MS, unit: 'milliseconds' },
  ),
  startupWait: numberSetting(
    {
      name: 'PAPERGRAPH_STARTUP_WAIT',
      default: '60000',
      meaning: 'How long a Neo4j that is still starting is waited for, in milliseconds.',
    },
    { from: 0, to: TEN_MINUTES_MS, unit: 'milliseconds' },
  ),
  connectionTimeout: numberSetting(
    {
      name: 'PAPERGRAPH_CONNECTION_TIMEOUT',
      default: '10000',
      meaning: 'How long one connection to Neo4j may take to open, in milliseconds.',
    },
    { from: 1, to: TEN_MINUTES_MS, unit: 'milliseconds' },
  ),
  queryTimeout: numberSetting(
    {
      name: 'PAPERGRAPH_QUERY_TIMEOUT',
      default: '30000',
      meaning: 'How long one statement may take at Neo4j, in milliseconds.',
    },
    { from: 1, to: TEN_MINUTES_MS, unit: 'milliseconds' },
  ),
  requestTimeout: numberSetting(
    {
      name: 'PAPERGRAPH_REQUEST_TIMEOUT',
      default: '60000',
      meaning: 'How long one request to the API may take, in milliseconds.',
    },
    { from: 1, to: TEN_MINUTES_MS, unit: 'milliseconds' },
  ),
} as const satisfies Record<string, Setting<unknown>>;

/** The settings in the order in which the README lists them. */
export const KNOWN_SETTINGS: readonly Setting<unknown>[] = Object.values(SETTING);
