/** Where the repository is, for tests that look at its files or run its programs. */
import path from 'node:path';

/** The test bundles are in `out/test`, and `import.meta.dirname` is their folder, not that of this source. */
export const repositoryRoot = path.resolve(import.meta.dirname, '../..');
