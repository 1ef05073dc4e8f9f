import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { BASE } from '../api/index.js';
import { networkSearch } from '../network/search.js';
import { Loading } from '../parts/index.js';
import { SEARCHES } from './addresses.js';
import { NotFound } from './not-found.js';
import { RouteFailure } from './route-failure.js';
import { readParameters, writeParameters } from './search-parameters.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const getParentRoute = () => root;

const start = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/start/index.js'), 'StartPage'),
});
const search = createRoute({
  getParentRoute,
  path: '/search',
  validateSearch: SEARCHES.search,
  component: lazyRouteComponent(() => import('../pages/search/index.js'), 'SearchPage'),
});
const network = createRoute({
  getParentRoute,
  path: '/network',
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('../network/index.js'), 'NetworkPage'),
});
const embeddedNetwork = createRoute({
  getParentRoute,
  path: '/embed/network',
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('../network/index.js'), 'EmbeddedNetwork'),
});
const authors = createRoute({
  getParentRoute,
  path: '/authors',
  validateSearch: SEARCHES.list,
  component: lazyRouteComponent(() => import('../pages/authors/index.js'), 'AuthorsPage'),
});
const author = createRoute({
  getParentRoute,
  path: '/authors/$id',
  validateSearch: SEARCHES.since,
  component: lazyRouteComponent(() => import('../pages/author/index.js'), 'AuthorPage'),
});
const shared = createRoute({
  getParentRoute,
  path: '/authors/$id/with/$other',
  validateSearch: SEARCHES.since,
  component: lazyRouteComponent(() => import('../pages/shared/index.js'), 'SharedPage'),
});
const papers = createRoute({
  getParentRoute,
  path: '/papers',
  validateSearch: SEARCHES.papers,
  component: lazyRouteComponent(() => import('../pages/papers/index.js'), 'PapersPage'),
});
const paper = createRoute({
  getParentRoute,
  path: '/papers/$id',
  component: lazyRouteComponent(() => import('../pages/paper/index.js'), 'PaperPage'),
});
const journals = createRoute({
  getParentRoute,
  path: '/journals',
  validateSearch: SEARCHES.list,
  component: lazyRouteComponent(() => import('../pages/journals/index.js'), 'JournalsPage'),
});
const journal = createRoute({
  getParentRoute,
  path: '/journals/$id',
  validateSearch: SEARCHES.since,
  component: lazyRouteComponent(() => import('../pages/journal/index.js'), 'JournalPage'),
});
const topics = createRoute({
  getParentRoute,
  path: '/topics',
  validateSearch: SEARCHES.list,
  component: lazyRouteComponent(() => import('../pages/topics/index.js'), 'TopicsPage'),
});
const topic = createRoute({
  getParentRoute,
  path: '/topics/$id',
  validateSearch: SEARCHES.since,
  component: lazyRouteComponent(() => import('../pages/topic/index.js'), 'TopicPage'),
});
const path = createRoute({
  getParentRoute,
  path: '/path',
  validateSearch: SEARCHES.path,
  component: lazyRouteComponent(() => import('../pages/path/index.js'), 'PathPage'),
});
const years = createRoute({
  getParentRoute,
  path: '/years',
  validateSearch: SEARCHES.years,
  component: lazyRouteComponent(() => import('../pages/years/index.js'), 'YearsPage'),
});
const sources = createRoute({
  getParentRoute,
  path: '/sources',
  validateSearch: SEARCHES.sources,
  component: lazyRouteComponent(() => import('../pages/sources/index.js'), 'SourcesPage'),
});
const corpus = createRoute({
  getParentRoute,
  path: '/corpus',
  component: lazyRouteComponent(() => import('../pages/corpus/index.js'), 'CorpusPage'),
});
const importing = createRoute({
  getParentRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('../pages/import/index.js'), 'ImportPage'),
});
const review = createRoute({
  getParentRoute,
  path: '/review',
  validateSearch: SEARCHES.review,
  component: lazyRouteComponent(() => import('../pages/review/index.js'), 'ReviewPage'),
});
const decisions = createRoute({
  getParentRoute,
  path: '/decisions',
  component: lazyRouteComponent(() => import('../pages/decisions/index.js'), 'DecisionsPage'),
});

/** Every view of the explorer by its address. A view is loaded when it is first looked at. */
const routeTree = root.addChildren([
  start,
  search,
  network,
  embeddedNetwork,
  authors,
  author,
  shared,
  papers,
  paper,
  journals,
  journal,
  topics,
  topic,
  path,
  years,
  sources,
  corpus,
  importing,
  review,
  decisions,
]);

export const router = createRouter({
  routeTree,
  basepath: BASE.pathname,
  parseSearch: readParameters,
  stringifySearch: writeParameters,
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteFailure,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
