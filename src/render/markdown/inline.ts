import type { RendererObject, Tokens } from 'marked';
import { type Look, palette } from '../look.js';
import { literalText, onOneLine } from './literal.js';

const LINE_BREAK = /^<br\s*\/?>$/i;

/** The renderers of what stands inside a line, where marked-terminal's own are wrong or unsafe. */
export function inlineRenderers(look: Look): RendererObject {
  const style = palette(look);
  return {
    codespan({ text }) {
      const code = onOneLine(text);
      // Without colour only the backticks still tell code from prose.
      return look.colour === 0 && !look.plain ? `\`${code}\`` : style.code(code);
    },

    link({ href, text, tokens }) {
      const label = this.parser.parseInline(tokens);
      const address = literalText(href);
      return addressTellsMore(literalText(text), address)
        ? withAddress(label, style.link(address))
        : label;
    },

    image({ href, text }) {
      const label = ['image', literalText(text)].filter(Boolean).join(': ');
      return withAddress(`[${label}]`, style.link(literalText(href)));
    },

    // A task's box is drawn as the marker of its list item.
    checkbox() {
      return '';
    },
  };
}

/** Inline HTML as the text it is, but for the line breaks that people write into table cells. */
export function inlineHtml(token: Tokens.HTML | Tokens.Tag, look: Look): string {
  return LINE_BREAK.test(token.text) ? '\n' : palette(look).dim(onOneLine(token.text));
}

/** Whether printing the address beside the label says anything: not for `www.a.org` or `#part`. */
function addressTellsMore(label: string, address: string): boolean {
  const shown = [label, `http://${label}`, `https://${label}`, `mailto:${label}`];
  return address !== '' && !address.startsWith('#') && !shown.includes(address);
}

function withAddress(label: string, address: string): string {
  return label === '' || address === '' ? label + address : `${label} (${address})`;
}
