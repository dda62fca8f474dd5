import { constants, enableCompileCache } from 'node:module';
import path from 'node:path';

/** Where compiled code is kept: beside the packages, so that it goes when they go. `bin/footnote.js` names it too. */
const FOLDER = path.join(import.meta.dirname, '..', 'node_modules', '.cache', 'footnote');

/**
 * What is compiled once need not be again: a start takes about half the time. It must be on before anything is loaded.
 *
 * Where the folder may not be written to, it is Node's own below that for temporary files; `NODE_COMPILE_CACHE` names another.
 */
export function keepCompiled(): void {
  if (enableCompileCache(FOLDER).status === constants.compileCacheStatus.FAILED) enableCompileCache();
}
