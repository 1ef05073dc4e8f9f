import type { ErrorMeanings } from './error-meaning.js';

/** Mistakes of a request, which the client can correct. */
export const REQUEST_CODES = {
  BAD_USER_INPUT: {
    when: 'A value in the query is not allowed, or the query asks for too much.',
    advice:
      'Correct the value that `argument` names by its path, such as `filter.year.from`; `limit` is the limit where there is one.',
    status: 400,
  },
  GRAPHQL_PARSE_FAILED: {
    when: 'The query is not GraphQL.',
    advice: 'Correct it at the line and column in `locations`.',
    status: 400,
  },
  GRAPHQL_VALIDATION_FAILED: {
    when: 'The query asks for something that the schema does not have.',
    advice: 'Compare it with the schema, at the line and column in `locations`.',
    status: 400,
  },
  OPERATION_RESOLUTION_FAILURE: {
    when: 'The request does not say which of several operations to run.',
    advice: 'Send `operationName`.',
    status: 400,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    when: 'The server has not seen the text of which the request sends the hash.',
    advice:
      'Send the text with its hash once; clients of automatic persisted queries do so by themselves.',
    status: 200,
  },
  QUERY_TOO_DEEP: {
    when: 'The query nests more fields than PAPERGRAPH_MAX_DEPTH.',
    advice:
      'Ask in several queries, each going on from the ids of the last; `depth` and `limit` are numbers.',
    status: 400,
  },
  QUERY_TOO_COMPLEX: {
    when: 'The query costs more than PAPERGRAPH_MAX_COMPLEXITY.',
    advice:
      'Ask for smaller pages and fewer fields where `dearest` names them, each with its cost.',
    status: 400,
  },
  NETWORK_TOO_LARGE: {
    when: 'The papers make more pairs of nodes than a network may have.',
    advice: 'Narrow the filter, or leave out papers with many authors (`maxAuthorsPerPaper`).',
    status: 400,
  },
  LAYOUT_TOO_LARGE: {
    when: 'Positions or a picture are asked for of a network with more nodes than are laid out.',
    advice:
      'Give `top` in `options`, raise `minPapers` or narrow the filter; without `position` the network may be larger.',
    status: 400,
  },
  BAD_REQUEST: {
    when: 'The HTTP request cannot be read: no JSON, no body, or a malformed address.',
    advice: 'Send `{"query": "…"}` as JSON.',
    status: 400,
  },
  BODY_TOO_LARGE: {
    when: 'The request body is larger than PAPERGRAPH_MAX_BODY.',
    advice: 'Send a smaller query, or name a stored one.',
    status: 413,
  },
  UNSUPPORTED_MEDIA_TYPE: {
    when: 'The request body is not declared as JSON.',
    advice: 'Send the header `content-type: application/json`.',
    status: 415,
  },
  HOST_NOT_ALLOWED: {
    when: 'The request calls the server by a name that is not its own.',
    advice: 'Use a name of the server; PAPERGRAPH_ALLOWED_HOSTS adds names.',
    status: 403,
  },
  ORIGIN_NOT_ALLOWED: {
    when: 'A page of another site sent the request.',
    advice:
      'Have the site added to PAPERGRAPH_CORS_ORIGINS, which lists sites whose pages may ask.',
    status: 403,
  },
  NOT_FOUND: {
    when: 'Nothing is at this address, or there is no such export.',
    advice: 'Correct the address; the message names what there is.',
    status: 404,
  },
  METHOD_NOT_ALLOWED: {
    when: 'The address is known, and takes other methods than that of the request.',
    advice: 'Use a method that the header `Allow` and the message name.',
    status: 405,
  },
  QUERY_NOT_STORED: {
    when: 'No stored query has this name or hash (404), or the server answers no others (403, PAPERGRAPH_QUERIES_ONLY).',
    advice: 'Ask for one that `GET /q` lists.',
    status: 404,
  },
  DECISIONS_OFF: {
    when: 'This server takes no decisions (PAPERGRAPH_DECISIONS=off).',
    advice: 'Ask whoever runs it.',
    status: 403,
  },
} as const satisfies ErrorMeanings;
