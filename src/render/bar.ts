import { type Look, palette } from './look.js';

const FULL = '█';
const EMPTY = '░';
/** The n-th is n eighths of a cell wide. */
const EIGHTHS_WIDE = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** The n-th is n + 1 eighths of a cell high. */
const EIGHTHS_HIGH = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A share from 0 to 1 as a bar of `cells` columns, `███████▎░░`; plain: `73 %`. */
export function shareBar(share: number, cells: number, look: Look): string {
  if (look.plain) return percent(share);
  const style = palette(look);
  const { filled, empty } = fillCells(share, cells);
  return style.accent(filled) + style.dim(empty);
}

/**
 * The used share of a time as a bar of `cells` columns with its ends drawn, `▕██████░░▏`; in the
 * warning colour once all is used. Plain: `73 % used`.
 */
export function timeBar(used: number, cells: number, look: Look): string {
  if (look.plain) return `${percent(used)} used`;
  const style = palette(look);
  const { filled, empty } = fillCells(used, cells - 2);
  const colour = used >= 1 ? style.warning : style.accent;
  return style.dim('▕') + colour(filled) + style.dim(`${empty}▏`);
}

/** Values from 0 to `maximum`, one column each, as `▂▃▅`; plain: `1.2, 2.0, 3.1`. */
export function sparkline(values: readonly number[], maximum: number, look: Look): string {
  if (look.plain) return values.map((value) => value.toFixed(1)).join(', ');
  const highest = EIGHTHS_HIGH.length - 1;
  return values
    .map((value) => EIGHTHS_HIGH[Math.round(clampShare(value / maximum) * highest)])
    .join('');
}

function fillCells(share: number, cells: number): { filled: string; empty: string } {
  const room = Math.max(0, cells);
  const eighths = Math.round(clampShare(share) * room * 8);
  const whole = Math.floor(eighths / 8);
  const part = EIGHTHS_WIDE[eighths % 8] ?? '';
  const filled = FULL.repeat(whole) + part;
  return { filled, empty: EMPTY.repeat(room - filled.length) };
}

function percent(share: number): string {
  return `${Math.round(clampShare(share) * 100)} %`;
}

function clampShare(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
