import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

// The house's rules: which folder may know which. Run: npm run check:deps
// A change here is a change of the architecture: say why in the row, and in ARCHITECTURE.md.

/** What each folder of src/ may import besides itself, and why no more. */
const HOUSE = {
  errors: {
    imports: [],
    because: 'Everything builds on the error base class, so it can build on nothing.',
  },
  threads: {
    imports: ['errors'],
    because: 'How a thread starts is the same for all work that is done off the main one.',
  },
  settings: {
    imports: ['errors'],
    because:
      'Settings are read before anything is opened; a setting that knew its user would go round.',
  },
  csv: {
    imports: [],
    because: 'Networks, papers and answers become tables by one rule, which needs none of them.',
  },
  ris: {
    imports: ['errors'],
    because:
      'Reading RIS is a pure function of text: usable, testable and fast without a database.',
  },
  reports: {
    imports: ['errors', 'ris'],
    because:
      'What reading found is told alike by a check, an import and the API; so it knows none of them.',
  },
  model: {
    imports: ['errors'],
    because:
      'What nodes and edges hold is said once, for those who derive, write, read and show it; so it knows none of them.',
  },
  identity: {
    imports: ['errors', 'threads', 'ris', 'model'],
    because:
      'What is one paper or author follows from the records alone, so both engines get the same ids. A comparison of many gives way to other work of its thread.',
  },
  places: {
    imports: ['errors', 'identity'],
    because:
      'An address names its institution and country by the same rule in an import and in the API; names are compared as everywhere.',
  },
  topics: {
    imports: ['errors', 'threads', 'ris', 'identity'],
    because:
      'What a paper is about follows from its keywords and its text: it folds as names are folded and cuts an abstract as it is shown, and needs no graph.',
  },
  search: {
    imports: ['errors', 'identity'],
    because:
      'Which nodes a text finds, in which order and where its words are, follows from words alone: so it is the same on both engines, and needs no graph.',
  },
  thesaurus: {
    imports: ['errors', 'identity', 'topics'],
    because:
      'What a thesaurus says follows from its lines: labels are compared as names and topics are everywhere, and it needs no graph.',
  },
  citation: {
    imports: ['errors', 'csv', 'ris'],
    because:
      'A paper as a reference manager reads it follows from its values: it is checked with other readers, without a graph.',
  },
  network: {
    imports: ['errors', 'csv', 'threads'],
    because:
      'Rows in, numbers out: its formulas are checked against the literature without a graph.',
  },
  journal: {
    imports: ['errors'],
    because:
      'The graph is rebuilt from the journal, so the journal must be readable when no graph opens.',
  },
  graph: {
    imports: ['errors', 'threads', 'model'],
    because:
      'Statements and engines serve the import and the API alike, so they know neither. What runs in threads of this process waits in the queue that all such work has.',
  },
  naming: {
    imports: ['errors', 'threads', 'ris', 'identity', 'graph', 'topics', 'thesaurus'],
    because:
      'Which names are one person is found out when they are joined and again when the API says why: by one rule, from what the graph holds.',
  },
  derivation: {
    imports: [
      'errors',
      'threads',
      'ris',
      'model',
      'identity',
      'places',
      'journal',
      'graph',
      'topics',
      'thesaurus',
      'naming',
    ],
    because:
      'What the graph holds follows from records and decisions alone. Both come in here, from ingest and from curation, so it knows neither.',
  },
  ingest: {
    imports: ['errors', 'ris', 'reports', 'identity', 'journal', 'graph', 'derivation'],
    because:
      'Data goes one way: text, records, journal, graph. What the graph makes of a record is not decided here.',
  },
  curation: {
    imports: ['errors', 'threads', 'ris', 'identity', 'graph', 'thesaurus', 'naming', 'derivation'],
    because:
      'People decide about what the graph shows, wherever its records came from; so this does not know the import.',
  },
  store: {
    imports: ['errors', 'settings', 'derivation', 'journal', 'graph', 'topics'],
    because:
      'It opens and mends the data folder for whoever runs, server or command, so it knows neither.',
  },
  jobs: {
    imports: [
      'errors',
      'ris',
      'reports',
      'identity',
      'journal',
      'graph',
      'ingest',
      'curation',
      'store',
    ],
    because:
      'An import of the server is the import of the command line, kept on disk and told to whoever asks; so it knows neither HTTP nor GraphQL.',
  },
  tasks: {
    imports: ['errors', 'graph', 'thesaurus', 'naming', 'derivation', 'curation', 'jobs'],
    because:
      'A change that takes long is told and stopped as an import is, and takes its turn with imports; so it knows neither HTTP nor GraphQL.',
  },
  schema: {
    imports: ['errors', 'model', 'graph', 'network'],
    because: 'The API is a description; one that imported its resolvers would make import cycles.',
  },
  resolvers: {
    imports: [
      'errors',
      'csv',
      'threads',
      'ris',
      'reports',
      'identity',
      'places',
      'graph',
      'network',
      'citation',
      'schema',
      'topics',
      'search',
      'thesaurus',
      'naming',
      'jobs',
      'tasks',
    ],
    because:
      'A resolver asks a question and shapes the answer: it never writes. A name, DOI or title that a client writes is folded by the same rules as those of the records, an abstract is cut into its sections when it is asked for, and large work waits for its turn.',
  },
  server: {
    imports: [
      'errors',
      'csv',
      'settings',
      'graph',
      'jobs',
      'tasks',
      'resolvers',
      'schema',
      'store',
    ],
    because: 'It puts the parts together for HTTP; what a command line needs stays out of it.',
  },
  client: {
    imports: ['errors'],
    because:
      'It knows a server by its addresses and its JSON, as any client does; so it knows no code of the server.',
  },
  cli: {
    imports: [
      'errors',
      'csv',
      'settings',
      'client',
      'graph',
      'derivation',
      'ingest',
      'curation',
      'jobs',
      'journal',
      'network',
      'reports',
      'resolvers',
      'ris',
      'server',
      'store',
      'tasks',
      'thesaurus',
      'threads',
    ],
    because: 'It puts the parts together for one command. It is the root: no row lists cli.',
  },
};

/** Which rooms of a folder may import which of its others, for folders too large to be one list. */
const ROOMS = {
  ris: {
    items: {
      imports: [],
      because: 'Records, problems and where they are: what every reader gives, so it knows none.',
    },
    text: {
      imports: [],
      because: 'How a text is cleaned depends on the text alone, never on the field it is in.',
    },
    source: {
      imports: ['items'],
      because: 'Bytes become lines of text before anybody asks whether they are RIS.',
    },
    grammar: {
      imports: ['items'],
      because: 'What one line is follows from the line: no record has to be open.',
    },
    tagged: {
      imports: ['items', 'grammar'],
      because: 'A record of one tag a line is put together without a thought of the other form.',
    },
    flattened: {
      imports: ['items', 'grammar'],
      because: 'Which of many lookalikes on one line are tags is decided by that line alone.',
    },
    reader: {
      imports: ['items', 'source', 'grammar', 'tagged', 'flattened'],
      because:
        'It gives each line to the part that reads it. What a value means is no concern of it.',
    },
    reference: {
      imports: ['items'],
      because: 'The form of what a record means is shared by all who fill it in.',
    },
    names: {
      imports: ['text', 'reference'],
      because: 'A name is read from its text alone, so the API reads names by the same rules.',
    },
    keywords: {
      imports: ['text', 'reference'],
      because: 'Keywords are read from their own tags; no other field has a say.',
    },
    fields: {
      imports: ['items', 'text', 'grammar', 'reference', 'names', 'keywords'],
      because:
        'A stored record is interpreted again without its file, so no reader of files is needed.',
    },
  },
  derivation: {
    fields: {
      imports: [],
      because:
        'Forms of the same tags and values follow from them alone, whoever wants which of them.',
    },
    papers: {
      imports: [],
      because:
        'What the records of one paper say follows from them alone: pure, and tested as such.',
    },
    decisions: {
      imports: ['papers'],
      because: 'A decision changes what records make of a paper, whatever the graph holds.',
    },
    reading: {
      imports: ['fields', 'papers'],
      because:
        'A thread that understands records needs no graph, so it loads neither engine nor driver.',
    },
    nodes: {
      imports: [],
      because: 'A node shows the forms that papers give it; which papers they are does not matter.',
    },
    planning: {
      imports: ['fields', 'papers', 'decisions'],
      because: 'Which records are one paper is decided before anything is written.',
    },
    changes: {
      imports: ['papers', 'planning'],
      because: 'How a change begins is the same for all who write, so it knows none of them.',
    },
    writing: {
      imports: ['papers', 'decisions', 'nodes', 'planning', 'changes'],
      because: 'It writes what was planned, and decides nothing.',
    },
    joining: {
      imports: ['papers', 'decisions', 'nodes', 'planning', 'changes', 'writing'],
      because: 'Names are joined once their papers are written.',
    },
    thesauri: {
      imports: ['papers', 'decisions', 'nodes', 'changes', 'writing', 'joining'],
      because: 'A thesaurus touches stored papers, and the names that they have to be joined by.',
    },
    trying: {
      imports: ['decisions', 'planning', 'changes'],
      because: 'What an import would do is planned like an import, and nothing of it is written.',
    },
    removing: {
      imports: ['fields', 'papers', 'decisions', 'planning', 'changes', 'writing', 'joining'],
      because:
        'Records that go are planned and written like records that come; what a thesaurus says is applied with them.',
    },
    replay: {
      imports: [
        'fields',
        'decisions',
        'planning',
        'changes',
        'writing',
        'joining',
        'thesauri',
        'removing',
      ],
      because:
        'The journal holds records, decisions and thesauri, so all that writes them is needed.',
    },
    resolving: {
      imports: [
        'papers',
        'decisions',
        'nodes',
        'planning',
        'changes',
        'writing',
        'joining',
        'thesauri',
        'replay',
      ],
      because: 'It runs every rule again, over a graph that is level with its journal.',
    },
  },
  ingest: {
    sources: {
      imports: [],
      because: 'Where bytes come from does not depend on what they mean.',
    },
    runs: {
      imports: ['sources'],
      because: 'An import reads one source, whichever kind it is.',
    },
    exports: {
      imports: [],
      because: 'Records leave the graph without a thought of how they came.',
    },
  },
};

/** What each room of the explorer (`web/explorer/`) may import besides itself, and why no more. */
const EXPLORER = {
  api: {
    imports: [],
    because: 'Questions and their answers are typed by the schema, and know nothing of a page.',
  },
  parts: {
    imports: ['api'],
    because: 'What every page is put together from knows no page.',
  },
  network: {
    imports: ['api', 'parts'],
    ours: 'src/network/picture',
    because:
      'The picture is a chunk of its own: what draws it is loaded with it alone. Its colours and where names have room are those of the SVG that the API gives.',
  },
  pages: {
    imports: ['api', 'parts'],
    because: 'A page leads to others by their addresses, which the router checks.',
  },
  app: {
    imports: ['api', 'parts', 'network', 'pages'],
    because: 'It gives each address its page, and is the only one that knows them all.',
  },
};

const FOLDERS = Object.keys(HOUSE).join('|');

const houseRules = Object.entries(HOUSE).map(([folder, { imports, because }]) => ({
  name: `house-${folder}`,
  comment: `${folder} may import ${imports.join(', ') || 'nothing of ours'}. ${because}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...imports].join('|')})/` },
}));

/** Of files in the folder itself, only its index.ts may know its rooms. */
const roomRules = Object.entries(ROOMS).flatMap(([folder, rooms]) => [
  ...Object.entries(rooms).map(([room, { imports, because }]) => ({
    name: `room-${folder}-${room}`,
    comment: `${folder}/${room} may import ${imports.join(', ') || 'nothing'} of ${folder}. ${because}`,
    severity: 'error',
    from: { path: `^src/${folder}/${room}/` },
    to: {
      path: `^src/${folder}/`,
      pathNot: `^src/${folder}/(${[room, ...imports].join('|')})/`,
    },
  })),
  {
    name: `rooms-of-${folder}-are-all`,
    comment: `A file of ${folder} is in a room that ROOMS has a row for; beside the rooms is index.ts.`,
    severity: 'error',
    from: {
      path: `^src/${folder}/`,
      pathNot: `^src/${folder}/(index\\.ts$|(${Object.keys(rooms).join('|')})/)`,
    },
    to: {},
  },
]);

const explorerRules = [
  ...Object.entries(EXPLORER).map(([room, { imports, ours, because }]) => ({
    name: `explorer-${room}`,
    comment: `${room} of the explorer may import ${imports.join(', ') || 'nothing of ours'}. ${because}`,
    severity: 'error',
    from: { path: `^web/explorer/${room}/` },
    to: {
      path: '^(web|src|test|scripts|bench|examples)/',
      // How a file is sent is the same in the playground.
      pathNot: `^(web/(explorer/(${[room, ...imports].join('|')})|uploads)${ours === undefined ? '' : `|${ours}`})/`,
    },
  })),
  {
    name: 'explorer-rooms-are-all',
    comment:
      'A file of the explorer is in a room that EXPLORER has a row for; beside the rooms is main.tsx.',
    severity: 'error',
    from: {
      path: '^web/explorer/',
      pathNot: `^web/explorer/(main\\.tsx$|(${Object.keys(EXPLORER).join('|')})/)`,
    },
    to: {},
  },
  {
    name: 'explorer-pages-are-apart',
    comment:
      'A page that imported another would be loaded with it; what two pages share is a part.',
    severity: 'error',
    from: { path: '^web/explorer/pages/([^/]+)/' },
    to: { path: '^web/explorer/pages/', pathNot: '^web/explorer/pages/$1/' },
  },
  {
    name: 'explorer-pages-come-when-asked-for',
    comment:
      'The first view loads no page but its own, and the picture only where it is looked at.',
    severity: 'error',
    from: { path: '^web/explorer/app/' },
    to: {
      path: '^web/explorer/(pages/|network/)',
      pathNot: '^web/explorer/network/search\\.ts$',
      dynamic: false,
    },
  },
];

/** The folders below those of HOUSE, at any depth, that have an index.ts. */
function enteredFolders(folder = join(import.meta.dirname, 'src'), depth = 0) {
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => enteredFolders(join(folder, name), depth + 1));
  const isEntered = depth > 1 && existsSync(join(folder, 'index.ts'));
  return isEntered
    ? [
        relative(import.meta.dirname, folder)
          .split(sep)
          .join('/'),
        ...inside,
      ]
    : inside;
}

const subfolderRules = enteredFolders().map((folder) => ({
  name: `enter-${folder.slice('src/'.length).replaceAll('/', '-')}-by-index`,
  comment: `${folder}/index.ts says what the folder offers to its neighbours.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${folder}/` },
  to: { path: `^${folder}/`, pathNot: `^${folder}/index\\.ts$` },
}));

/** A package that only some files may import. */
function door(name, npmPackage, files, because) {
  return {
    name,
    comment: because,
    severity: 'error',
    from: { path: '^src/', pathNot: files },
    to: { path: `(^|/)node_modules/${npmPackage}/` },
  };
}

/** A package that one file alone may import, whatever that file is called. */
function oneFile(name, npmPackage, because) {
  return {
    name,
    comment: because,
    severity: 'error',
    module: { path: `(^|/)node_modules/${npmPackage}/`, numberOfDependentsMoreThan: 1 },
    from: { path: '^src/' },
  };
}

const otherRules = [
  {
    name: 'house-has-no-other-folder',
    comment: 'A new folder needs a row in HOUSE, and with it a thought about what it may know.',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${FOLDERS})/` },
    to: {},
  },
  {
    name: 'enter-by-index',
    comment:
      'index.ts says what a folder offers; the rest can then be changed without asking round.',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that import each other are one file that nobody can read from the top.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'src-stands-alone',
    comment: 'What is shipped imports neither tests nor tools; web/ is built by itself.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|bench|scripts|examples|web|dist)/' },
  },
  {
    name: 'no-dev-dependency-in-src',
    comment:
      'An install without development packages must run; import() may try for one that is a bonus.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], dynamic: false },
  },
  {
    name: 'declared-in-package-json',
    comment: 'A package that comes along with another one may be gone tomorrow.',
    severity: 'error',
    from: { path: '^(src|test|bench|scripts)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'resolvable',
    comment:
      'The import names no file and no package. A rival of a bench has packages of its own, which only who runs it installs; so does an example, whose generated file imports a package that has types alone.',
    severity: 'error',
    from: {
      pathNot:
        '^(bench/api/rival/|examples/dashboards/typescript/papers\\.generated\\.ts$|web/explorer/api/documents\\.generated\\.ts$)',
    },
    to: { couldNotResolve: true, pathNot: '^(graphiql/setup-workers/vite|.*\\.svg)$' },
  },
  door(
    'neo4j-driver-stays-in-its-engine',
    'neo4j-driver',
    '^src/graph/neo4j/',
    'Its numbers, errors and sessions end at the Engine interface, so a test can hold both engines to it.',
  ),
  oneFile(
    'neo4j-driver-in-one-file',
    'neo4j-driver',
    'A new major version of the driver is then a change of one file.',
  ),
  door(
    'grafeo-stays-in-its-engine',
    '@grafeo-db/js',
    '^src/graph/grafeo/',
    'The embedded engine is young and may be replaced: nothing outside may lean on it.',
  ),
  oneFile(
    'grafeo-in-one-file',
    '@grafeo-db/js',
    'It is CommonJS and one process may open a file once: both are dealt with in one place.',
  ),
  door(
    'tagger-stays-in-topics',
    '(wink-nlp|wink-eng-lite-web-model|franc-min)',
    '^src/topics/',
    'Which library reads a language may change with the languages; nothing outside may lean on it.',
  ),
  oneFile(
    'tagger-in-one-file',
    'wink-nlp',
    'Who loads the model pays 0.2 s and 60 MB: one file does, and only worker threads import it.',
  ),
  door(
    'graphql-stays-in-the-api',
    '(graphql|type-graphql|graphql-scalars|@apollo/[^/]+)',
    '^src/(schema|resolvers|server|cli/schema-command\\.ts$)',
    'The graph and the import outlive the API that asks them.',
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...houseRules, ...roomRules, ...subfolderRules, ...explorerRules, ...otherRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The rival of a bench has packages of its own, installed for the race alone.
    exclude: { path: '^(dist|coverage|data|bench/api/rival)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a type-only import is knowledge of another folder too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
