/** The little that is asked of document URIs: is it in this folder, what is its path there, what is its name. */

/** One character in well-formed percent-encoded UTF-8; what is not well-formed stays as written, so nothing can throw. */
const encodedCharacter =
  /%[0-7][\da-f]|%(?:c[2-9a-f]|d[\da-f])%[89ab][\da-f]|%(?:e0%[ab]|e[1-9a-cef]%[89ab]|ed%[89])[\da-f]%[89ab][\da-f]|%(?:f0%[9ab]|f[1-3]%[89ab]|f4%8)[\da-f](?:%[89ab][\da-f]){2}/gi;

export function decodeUri(uri: string): string {
  return uri.includes('%') ? uri.replace(encodedCharacter, decodeURIComponent) : uri;
}

/** Editors and Node encode the same path differently (`c%3A` and `c:`): two addresses of one file are equal here. */
export function sameUri(a: string, b: string): boolean {
  return a === b || decodeUri(a) === decodeUri(b);
}

/** The last segment, as people know the file. */
export function fileName(uri: string): string {
  return decodeUri(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Path below the folder, decoded and without a leading slash; null when the document lies elsewhere. */
export function pathInFolder(folder: string, uri: string): string | null {
  const root = `${decodeUri(folder).replace(/\/+$/, '')}/`;
  const document = decodeUri(uri);
  return document.startsWith(root) ? document.slice(root.length) : null;
}

/** `file:///a/b` and `chancery.yaml` to `file:///a/b/chancery.yaml`. */
export function joinUri(folder: string, path: string): string {
  return `${folder.replace(/\/+$/, '')}/${path}`;
}
