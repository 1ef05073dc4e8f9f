/** The types of nodes by the letter that their ids begin with. */
const TYPES = { P: 'Paper', A: 'Author', J: 'Journal', T: 'Topic' } as const;

/** A type of the schema that is a node. */
export type NodeType = (typeof TYPES)[keyof typeof TYPES];

/** The type of the node with this id; undefined where no node can have it. */
export function nodeTypeOf(id: string): NodeType | undefined {
  const letter = id.charAt(0);
  return isLetter(letter) ? TYPES[letter] : undefined;
}

function isLetter(letter: string): letter is keyof typeof TYPES {
  return Object.hasOwn(TYPES, letter);
}
