import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clusterColour,
  freeLabels,
  lineWidth,
  nameMiddle,
  nameSize,
  textWidth,
} from '../../src/network/picture/index.js';

const box = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  width: fc.integer({ min: 1, max: 120 }),
  height: fc.integer({ min: 1, max: 30 }),
});

describe('Labels', () => {
  it('never overlap, and one is left out only where a more important one is in its way', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), (boxes) => {
        const shown = new Set(freeLabels(boxes));
        for (const [place, one] of boxes.entries()) {
          const inTheWay = [...boxes.entries()].filter(
            ([other, { x, y, width, height }]) =>
              shown.has(other) &&
              other < place &&
              2 * Math.abs(x - one.x) < width + one.width &&
              2 * Math.abs(y - one.y) < height + one.height,
          );
          expect(shown.has(place)).toBe(inTheWay.length === 0);
        }
      }),
    );
  });
});

describe('The width of a text', () => {
  it.each([
    ['', 0],
    ['Illi', 15],
    ['Ravengaard, Mei', 90],
    ['王小明', 32],
  ])('%j is about %i pixels in 10 pixels', (text, width) => {
    expect(Math.abs(textWidth(text, 10) - width)).toBeLessThan(10);
  });
});

describe('The line of a link', () => {
  it.each([
    [8, 8, 6],
    [2, 8, 3],
    [0.001, 8, 1],
    [0, 0, 1],
  ])('of strength %d where the strongest has %d is %d pixels wide', (strength, most, width) => {
    expect(lineWidth(strength, most)).toBe(width);
  });
});

describe('The name of a circle', () => {
  it.each([
    [1, 12],
    [25, 15],
    [400, 18],
  ])('with a radius of %d pixels is %d pixels high', (radius, size) => {
    expect(nameSize(radius)).toBe(size);
  });
});

describe('The middle of a name', () => {
  it.each([
    [50, 20, 50],
    [-5, 20, 10],
    [98, 20, 90],
    [10, 300, 50],
  ])('at %d and %d wide is at %d in a picture from 0 to 100', (x, width, middle) => {
    expect(nameMiddle(x, width, { left: 0, right: 100 })).toBe(middle);
  });
});

describe('Colours', () => {
  it('differ for the ten largest clusters and what is in none, and then come again', () => {
    const colours = [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(clusterColour);
    expect(new Set(colours).size).toBe(11);
    expect(clusterColour(11)).toBe(clusterColour(1));
  });
});
