import { describe, expect, it } from 'vitest';
import { margin, measure, palette } from '../../src/render/look.js';
import { rule } from '../../src/render/rule.js';
import { ESCAPE, look, widest } from './samples.js';

describe('palette', () => {
  it('has no escape bytes without colour', () => {
    const styles = Object.values(palette(look({ colour: 0 })));
    expect(styles.map((style) => style('text'))).toEqual(styles.map(() => 'text'));
  });

  it('styles with colour, whatever the environment says', () => {
    const styles = Object.values(palette(look({ colour: 1 })));
    for (const style of styles) expect(style('text')).toContain(ESCAPE);
  });
});

describe('the page', () => {
  it('is no wider than is good to read', () => {
    expect([30, 88, 200].map((width) => measure(look({ width })))).toEqual([30, 88, 88]);
  });

  it('has no margin for a screen reader', () => {
    expect(margin(look())).toBe(2);
    expect(margin(look({ plain: true }))).toBe(0);
  });
});

describe('rule', () => {
  it('fills the line', () => {
    expect(rule('Scope', look({ width: 30 }), '1 of 4')).toBe('── 1 of 4 · Scope ────────────');
  });

  it('reads as words for a screen reader', () => {
    expect(rule('Scope', look({ plain: true }), '1 of 4')).toBe('Scope, 1 of 4');
    expect(rule('URL shortener · 35:00', look({ plain: true }))).toBe('URL shortener, 35:00');
  });

  it('cuts a title that is wider than the window', () => {
    expect(widest(rule('A title that goes on and on and on', look({ width: 30 })))).toBe(30);
  });
});
