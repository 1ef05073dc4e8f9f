/**
 * The rival as its manual has it: \@neo4j/graphql on Apollo Server, over the graph that our import made.
 *
 *     node server.mjs bolt://127.0.0.1:7687
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Paper
    @node
    @fulltext(
      indexes: [
        { indexName: "paper_text_searchtext", queryName: "papersByWords", fields: ["searchText"] }
      ]
    ) {
    id: ID!
    title: String
    year: Int
    searchText: String
    doi: String
    abstract: String
    journals: [Journal!]! @relationship(type: "PUBLISHED_IN", direction: OUT)
    authors: [Author!]! @relationship(type: "AUTHORED", direction: IN, properties: "Authored")
    topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
  }

  type Authored @relationshipProperties {
    position: Int
  }

  type About @relationshipProperties {
    isPreferred: Boolean
  }

  type Author @node {
    id: ID!
    key: String
    name: String
    paperCount: Int
    papers: [Paper!]! @relationship(type: "AUTHORED", direction: OUT, properties: "Authored")
  }

  type Journal @node {
    id: ID!
    title: String
    papers: [Paper!]! @relationship(type: "PUBLISHED_IN", direction: IN)
  }

  type Topic @node {
    id: ID!
    label: String
  }
`;

const [, , uri] = process.argv;
const driver = neo4j.driver(uri);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
process.stdout.write(`API ${url}\n`);
