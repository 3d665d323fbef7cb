// Where the project and the on-demand editor host live on this disk.
import path from 'node:path';
import { root } from '../prepare.mjs';

export const projectRoot = root;
export const samplesFolder = path.join(projectRoot, 'samples');
/** Everything that is installed on demand; git ignores it and deleting it is always safe. */
export const hostFolder = path.join(projectRoot, '.host');
