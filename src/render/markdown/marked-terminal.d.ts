/** marked-terminal ships no types; only what is used here. */
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  type Style = (text: string) => string;

  export function markedTerminal(options: {
    strong: Style;
    em: Style;
    del: Style;
    emoji: boolean;
  }): MarkedExtension;
}
