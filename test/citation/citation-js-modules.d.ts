// What is used of citation-js, which has no types of its own.

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: unknown;
    format(kind: 'bibliography', options: { readonly template: string }): unknown;
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
