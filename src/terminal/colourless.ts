import { Writable } from 'node:stream';

const STYLE = /\u001b\[[0-9;]*m/g;

/**
 * The terminal's output without colours and styles: the prompts of @inquirer colour through
 * util.styleText, which on Node 20 knows neither NO_COLOR nor TERM.
 */
export function colourless(output: NodeJS.WriteStream): NodeJS.WriteStream {
  const stripped = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      output.write(String(chunk).replace(STYLE, ''));
      done();
    },
  });
  const described = Object.defineProperties(stripped, {
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
  return described as unknown as NodeJS.WriteStream;
}
