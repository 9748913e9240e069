import { Chalk, type ColorSupportLevel } from 'chalk';

/** How the output may look; decided once at the edge and passed to everything that renders. */
export type Look = {
  /** Columns of the window. */
  readonly width: number;
  /** Chalk's levels: 0 no escape bytes at all, 1 sixteen colours, 2 256, 3 true colour. */
  readonly colour: ColorSupportLevel;
  /** For screen readers: no box drawing, no bars, no redraw. */
  readonly plain: boolean;
};

export type Style = (text: string) => string;

/**
 * What styles mean. None of them may carry meaning alone: with colour 0 they all return their text
 * as it is, and the words must still say everything.
 */
export type Palette = {
  readonly heading: Style;
  readonly strong: Style;
  readonly emphasis: Style;
  readonly dim: Style;
  readonly accent: Style;
  readonly good: Style;
  readonly warning: Style;
  readonly code: Style;
  readonly link: Style;
  readonly struck: Style;
};

/** Columns that prose may reach, margin included; longer lines are hard to read. */
export const MEASURE = 88;

const palettes = new Map<ColorSupportLevel, Palette>();

/** The styles for a look. Only the sixteen colours, which follow the person's own theme. */
export function palette(look: Look): Palette {
  const styles = palettes.get(look.colour) ?? mixPalette(look.colour);
  palettes.set(look.colour, styles);
  return styles;
}

function mixPalette(level: ColorSupportLevel): Palette {
  const chalk = new Chalk({ level });
  return {
    heading: chalk.bold.cyan,
    strong: chalk.bold,
    emphasis: chalk.italic,
    dim: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    warning: chalk.yellow,
    code: chalk.cyan,
    link: chalk.underline,
    struck: chalk.strikethrough,
  };
}

/** Columns left free at the left of a page; none for a screen reader. */
export function margin(look: Look): number {
  return look.plain ? 0 : 2;
}

/** Columns that prose and rules may reach in this window, margin included. */
export function measure(look: Look): number {
  return Math.min(look.width, MEASURE);
}
