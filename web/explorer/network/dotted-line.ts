import { EdgeRectangleProgram } from 'sigma/rendering';

/** Every other square of so many pixels is left out, so that a line is dotted in whatever direction it runs; a click hits the holes, too. */
const HOLES = `
void main(void) {
  #ifndef PICKING_MODE
  vec2 square = floor(gl_FragCoord.xy / 4.0);
  if (mod(square.x + square.y, 2.0) > 0.5) discard;
  #endif
`;

/** A line with holes, for links that are no more: told apart without colours. */
export class DottedLineProgram extends EdgeRectangleProgram {
  override getDefinition() {
    const definition = super.getDefinition();
    const shader = definition.FRAGMENT_SHADER_SOURCE;
    return {
      ...definition,
      FRAGMENT_SHADER_SOURCE: shader.replace(/void main\(void\) \{/, HOLES),
    };
  }
}
