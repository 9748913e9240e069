import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareBar, sparkline, timeBar } from '../../src/render/bar.js';
import { displayWidth } from '../../src/render/text.js';
import { ESCAPE, look } from './samples.js';

const drawn = look();
const plain = look({ plain: true });

describe('shareBar', () => {
  it.each([
    [0, '░░░░░░░░░░'],
    [0.7, '███████░░░'],
    [0.7375, '███████▍░░'],
    [1, '██████████'],
    [1.4, '██████████'],
    [Number.NaN, '░░░░░░░░░░'],
  ])('draws %d', (share, bar) => {
    expect(shareBar(share, 10, drawn)).toBe(bar);
  });

  it('always has its width', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: 0, max: 60 }), (share, cells) => {
        expect(displayWidth(shareBar(share, cells, look({ colour: 1 })))).toBe(cells);
      }),
    );
  });

  it('says the share where bars cannot be seen', () => {
    expect(shareBar(0.725, 10, plain)).toBe('73 %');
  });
});

describe('timeBar', () => {
  it('draws its ends inside its width', () => {
    expect(timeBar(0.5, 10, drawn)).toBe('▕████░░░░▏');
    expect(timeBar(0.5, 10, plain)).toBe('50 % used');
  });

  it('changes its colour once all is used', () => {
    const colour = look({ colour: 1 });
    expect(timeBar(1, 10, colour)).toContain(`${ESCAPE}[33m`);
    expect(timeBar(0.99, 10, colour)).not.toContain(`${ESCAPE}[33m`);
  });
});

describe('sparkline', () => {
  it('draws each value as high as its share of the maximum', () => {
    expect(sparkline([0, 1, 2, 3, 4, 9], 4, drawn)).toBe('▁▃▅▆██');
  });

  it('says the values where bars cannot be seen', () => {
    expect(sparkline([1.25, 3], 4, plain)).toBe('1.3, 3.0');
  });

  it('draws nothing of a maximum of nothing', () => {
    expect(sparkline([0, 0], 0, drawn)).toBe('▁▁');
  });
});
