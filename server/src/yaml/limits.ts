/** How much YAML is read before it is refused: untrusted files must cost bounded time and memory (design section 9). */

/** UTF-16 units of one file; a dossier or registry file of honest making is a hundredth of it. */
export const MAX_LENGTH = 4 * 1024 * 1024;
/** Collections inside collections. Deeper ones are read as empty. */
export const MAX_DEPTH = 64;
/** Open collections at which reading stops, because the parser's own recursion grows with them. */
export const HARD_DEPTH = 1000;
/** Nodes that aliases and merge keys may add to a document when they are written out. */
export const MAX_ALIAS_NODES = 20_000;
/** Aliases inside what aliases stand for. */
export const MAX_ALIAS_CHAIN = 20;
/** Problems of one file; a binary file taken for YAML would give one a line. */
export const MAX_PROBLEMS = 100;
/** Errors that are looked at before they are worded, repaired or dropped as consequences of others. */
export const MAX_ERRORS = 1000;
/** Documents in one file. */
export const MAX_DOCUMENTS = 1000;
