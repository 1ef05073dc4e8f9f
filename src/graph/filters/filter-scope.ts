import type { Clause } from '../dialect.js';
import type { Parameter } from '../statement.js';

/** The parameters of one statement, each under a name of its own, and how patterns are asked for in it. */
export class FilterScope {
  readonly #parameters: Record<string, Parameter> = {};
  #looksAround = false;

  /**
   * @param isByRow true where few nodes are looked at. The embedded engine answers a condition that is
   * EXISTS alone for all nodes of the pattern at once, some 300 ms at 100,000 papers, and one inside of an
   * OR for each node by itself. Neo4j leaves out the `false OR`.
   */
  constructor(private readonly isByRow: boolean) {}

  get parameters(): Readonly<Record<string, Parameter>> {
    return this.#parameters;
  }

  /** Whether a condition looks at more than the node itself. */
  get looksAround(): boolean {
    return this.#looksAround;
  }

  /** Takes a parameter; the second of a name is numbered: `$author`, `$author2`. */
  parameter(name: string, value: Parameter): string {
    let unique = name;
    for (let number = 2; Object.hasOwn(this.#parameters, unique); number += 1) {
      unique = `${name}${number}`;
    }
    this.#parameters[unique] = value;
    return `$${unique}`;
  }

  /** Takes a clause that has names of its own for its parameters. */
  clause({ text, parameters }: Clause): string {
    const names = new Map(
      Object.entries(parameters).map(([name, value]) => [`$${name}`, this.parameter(name, value)]),
    );
    return text.replaceAll(/\$\w+/g, (name) => names.get(name) ?? name);
  }

  /** The condition that a pattern around `n` is there. */
  exists(pattern: string): string {
    this.#looksAround = true;
    return this.isByRow ? `(false OR EXISTS { ${pattern} })` : `EXISTS { ${pattern} }`;
  }
}
