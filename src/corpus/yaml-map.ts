import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Position } from './diagnostic.js';
import type { Findings } from './findings.js';
import type { HeaderEntry, HeaderValue } from './front-matter.js';
import { firstForbidden, sanitise, sanitiseMarkdown } from './sanitise.js';
import { positionAt } from './source-text.js';

const FLAT = 'Keep it flat: a line for each key, with a text or a list behind it';

/**
 * The keys of a flat YAML map whose first character stands at `start`. Aliases are never followed,
 * so that no few lines can stand for gigabytes.
 */
export function readYamlMap(yaml: string, start: Position, findings: Findings): HeaderEntry[] {
  const at = (offset: number) => positionAt(yaml, offset, start);
  const document = parse(yaml);
  if (!document) {
    findings.error('front-matter', start, 'the front matter is nested too deeply', FLAT);
    return [];
  }
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    const wayOut = 'Put quotes around a text that holds a : # or [';
    findings.error('front-matter', at(pos[0]), sanitise(message).split('\n')[0] ?? '', wayOut);
  }
  noEscapes(document, at, findings);
  if (document.errors.length > 0 || document.contents === null) return [];
  if (!isMap(document.contents)) {
    findings.error('front-matter', start, 'the front matter has no keys', FLAT);
    return [];
  }
  return document.contents.items.flatMap(({ key, value }) => {
    const keyAt = at(offsetOf(key) ?? 0);
    if (!isScalar(key)) {
      findings.error('front-matter', keyAt, 'a key of the front matter is not a word', FLAT);
      return [];
    }
    const valueAt = at(offsetOf(value) ?? offsetOf(key) ?? 0);
    return [{ key: sanitise(String(key.value)), at: keyAt, valueAt, value: readValue(value, at) }];
  });
}

function readValue(value: unknown, at: (offset: number) => Position): HeaderValue {
  if (isSeq(value)) {
    const items = value.items.flatMap((item) => {
      const text = textOf(item);
      return text === undefined ? [] : [{ text, ...at(offsetOf(item) ?? 0) }];
    });
    const isList = items.length === value.items.length;
    return isList ? { kind: 'list', items } : { kind: 'other', what: 'a list of more than texts' };
  }
  const text = textOf(value);
  if (text !== undefined) return { kind: 'text', text };
  if (isMap(value)) return { kind: 'other', what: 'a map' };
  if (isAlias(value)) return { kind: 'other', what: 'an alias' };
  const plain = isScalar(value) ? value.value : null;
  if (plain === null) return { kind: 'other', what: 'empty' };
  if (typeof plain === 'number') return { kind: 'number', number: plain };
  return { kind: 'other', what: typeof plain === 'boolean' ? `the word ${plain}` : 'no text' };
}

function textOf(value: unknown): string | undefined {
  const plain = isScalar(value) ? value.value : undefined;
  return typeof plain === 'string' ? sanitiseMarkdown(plain).trim() : undefined;
}

/** An escape that YAML wrote as `"\\e"` is taken out like any other, and named like any other. */
function noEscapes(
  document: Document.Parsed,
  at: (offset: number) => Position,
  findings: Findings,
): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string' || firstForbidden(scalar.value) === undefined) return;
      const message = 'the text decodes to a control character';
      const wayOut = 'Write the text without escapes; they are left out when it is shown';
      findings.error('control-character', at(offsetOf(scalar) ?? 0), message, wayOut);
    },
  });
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Core schema, so that dates stay texts and 45:00 is not 2700; undefined when nested too deeply. */
function parse(yaml: string) {
  try {
    return parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
