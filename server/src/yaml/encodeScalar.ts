/** Writes text as the inside of a YAML scalar: double-quoted with escapes, or the lines of a block. */

const NAMED: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'e',
  '"': '"',
  '\\': '\\',
  '\x85': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
};

// Written as a string, because these are exactly the characters that an expression should not hold literally.
const HIDDEN = '\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff';
const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const ESCAPED = new RegExp(`["\\\\\\t${HIDDEN}]|${LONE_SURROGATE}`, 'g');
const UNPRINTABLE = new RegExp(`[${HIDDEN}]|${LONE_SURROGATE}`);

/** True when only double quotes can hold the text: line breaks, control characters, halves of pairs. */
export function needsEscapes(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** The inside of a double-quoted scalar on one line. `edges`: spaces at its ends are escaped too, so folds keep them. */
export function escapeDouble(text: string, edges = false): string {
  const escaped = text.replace(ESCAPED, (char) => {
    const name = NAMED[char];
    const code = char.charCodeAt(0).toString(16);
    if (name !== undefined) return `\\${name}`;
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
  return edges ? escaped.replace(/^ | $/g, '\\ ') : escaped;
}

/** Words of letters and digits, which nothing in YAML reads as anything else, stand bare; all other text in double quotes. */
export function writtenScalar(text: string): string {
  const isBare = /^\p{L}[\p{L}\p{M}\p{N}.'-]*(?: [\p{L}\p{M}\p{N}.'-]+)*$/u.test(text);
  const isOther = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isBare && !isOther ? text : quoted(text);
}

/** In double quotes on one line. */
export function quoted(text: string): string {
  return `"${escapeDouble(text)}"`;
}

/** Words for the inside of a block: `breaks` source breaks for one break of the text, empty lines without spaces. */
export function blockLines(text: string, indent: string, newline: string, folded: boolean): string {
  return text.replace(/\n+(?=([^\n]?))/g, (run, next: string) => {
    const count = folded ? run.length + 1 : run.length;
    return newline.repeat(count) + (next === '' ? '' : indent);
  });
}
