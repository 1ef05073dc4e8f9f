const HTML = 'text/html';

/** What GraphQL clients ask for; see the GraphQL over HTTP specification, "Media Types". */
const ANSWERS = ['application/graphql-response+json', 'application/json'];

/**
 * Whether an Accept header is that of a browser which opens a page: it names `text/html`, and no
 * media type of a GraphQL answer that it likes better. A program that takes anything gets no page.
 */
export function prefersHtml(accept: string | undefined): boolean {
  if (!accept?.includes(HTML)) return false;
  const weights = new Map(accept.split(',').map(readMediaRange));
  const html = weights.get(HTML) ?? 0;
  return html > 0 && ANSWERS.every((answer) => html >= (weights.get(answer) ?? 0));
}

/** A media range and its weight, 1 where there is none (RFC 9110, section 12.5.1). */
function readMediaRange(range: string): [mediaType: string, weight: number] {
  const [mediaType = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [mediaType, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
