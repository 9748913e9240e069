/** A number in base units (bytes, bits, seconds, or the very unit that is written). */
export type Quantity = {
  value: number;
  /** The unit after scaling: `B`, `bit`, `s`, or as written, such as `/s` or `rows`; may be empty. */
  unit: string;
};

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  bn: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const SCALED_UNITS: Readonly<Record<string, readonly [number, string]>> = {
  ...units('B', 1000, 'kB MB GB TB PB EB'),
  ...units('B', 1000, 'KB'),
  ...units('B', 1024, 'KiB MiB GiB TiB PiB EiB'),
  ...units('bit', 1000, 'kbit Mbit Gbit Tbit'),
  ...units('bit', 1000, 'kbps Mbps Gbps Tbps'),
  ms: [1e-3, 's'],
  us: [1e-6, 's'],
  µs: [1e-6, 's'],
  μs: [1e-6, 's'],
  ns: [1e-9, 's'],
};

const SHAPE = /^[~≈$€]?\s?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s?(.*)$/u;

/**
 * Reads `39 /s`, `3.5 TB`, `2.1 million rows`, `12 ms`, `4k /s` as a number in base units: bytes,
 * bits, seconds; any other unit stays as it is written. Undefined where no number begins the text.
 */
export function readQuantity(text: string): Quantity | undefined {
  const [, digits, rest] = SHAPE.exec(text.trim().slice(0, 200)) ?? [];
  if (digits === undefined || rest === undefined) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  const [scale, unit] = scaleOf(rest);
  const [, name = '', after = ''] = /^([a-zA-Zµμ]+)(.*)$/u.exec(unit) ?? [];
  const scaled = Object.hasOwn(SCALED_UNITS, name) ? SCALED_UNITS[name] : undefined;
  if (!scaled) return { value: number * scale, unit };
  return { value: number * scale * scaled[0], unit: `${scaled[1]}${after}` };
}

/** Splits a scale off the front of a unit: `k /s` → 1,000 and `/s`. */
function scaleOf(text: string): [number, string] {
  const [, name = '', rest = ''] = /^([a-zA-Z]+)(?![a-zA-Zµ])\s*(.*)$/u.exec(text) ?? [];
  const scale = Object.hasOwn(SCALES, name) ? SCALES[name] : undefined;
  return scale === undefined ? [1, text.trim()] : [scale, rest.trim()];
}

function units(
  base: string,
  step: number,
  names: string,
): Record<string, readonly [number, string]> {
  return Object.fromEntries(
    names.split(' ').map((name, index) => [name, [step ** (index + 1), base] as const]),
  );
}
