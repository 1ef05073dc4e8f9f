import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';

/** As much of the API as the first two examples ask for, so that a page can be tried on it. */
const typeDefs = `#graphql
  type Query {
    "One paper, by its DOI."
    paper(doi: String): Paper
    author(name: String): Author
    paperGroups(by: [Axis!]!, first: Int): PaperGroups!
  }
  enum Axis { JOURNAL YEAR }
  "A published work, as its records describe it."
  type Paper {
    title: String year: Int publishedOn: String volume: String issue: String pages: String
    doi: String url: String abstract: String journal: Journal
    authorships: [Authorship!]!
    topics(first: Int): Topics!
  }
  type Journal { title: String abbreviation: String }
  type Authorship { position: Int rawName: String author: Author }
  type Author {
    name: String familyName: String givenName: String paperCount: Int
    coauthors(first: Int, counting: Counting): Coauthors!
  }
  enum Counting { FULL FRACTIONAL }
  type Coauthors { totalCount: Int edges: [Coauthor!]! }
  type Coauthor {
    strength: Float paperCount: Int firstYear: Int lastYear: Int node: Author
    papers(first: Int): Papers!
  }
  type Papers { nodes: [Paper!]! }
  type Topics { nodes: [Topic!]! }
  type Topic { label: String }
  type PaperGroups { nodes: [PaperGroup!]! }
  type PaperGroup { keys: [GroupKey!]! paperCount: Int }
  type GroupKey { axis: Axis id: ID label: String }
`;

const author = { name: 'Marta Krasuska', familyName: 'Krasuska', givenName: 'Marta' };

const paper = {
  title: 'Driving digital health transformation in hospitals: a formative qualitative evaluation',
  year: 2021,
  doi: '10.1136/bmjhci-2021-100429',
  journal: { title: 'BMJ Health & Care Informatics', abbreviation: 'BMJ Health Care Inform' },
  authorships: [{ position: 1, rawName: 'Krasuska, Marta', author }],
  topics: { nodes: [] },
};

const resolvers = {
  Query: {
    paper: () => paper,
    author: () => ({ ...author, paperCount: 1, coauthors: { totalCount: 0, edges: [] } }),
    paperGroups: () => ({ nodes: [] }),
  },
};

/** A Fastify server with a small Apollo API at `/graphql`, not yet listening. */
export async function createToyApi(): Promise<FastifyInstance> {
  const app = Fastify();
  const apollo = new ApolloServer({
    typeDefs,
    resolvers,
    introspection: true,
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo));
  return app;
}
