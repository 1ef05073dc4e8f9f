import 'react';

declare module 'react' {
  interface CSSProperties {
    /** A custom property, which a style sheet uses. */
    readonly [variable: `--${string}`]: string;
  }
}
