#!/usr/bin/env node
var version = process.versions.node.split('.').map(Number);
var major = version[0];
if (major < 22 || (major === 22 && version[1] < 19) || major === 23 || major === 25) {
  console.error('Footnote needs Node 24, or 22.19 and later of 22, or 26 and later. This is Node %s. Get it from https://nodejs.org.', process.versions.node);
  process.exitCode = 3;
} else {
  start();
}

/** The source where there is one, as in a checkout, else the built program. What is compiled once need not be again: that is switched on before anything is loaded. */
function start() {
  return Promise.all([import('node:fs'), import('node:module'), import('node:url')]).then((modules) => {
    var module = modules[1];
    // As in src/compiled.ts, which is not loaded without.
    var kept = module.enableCompileCache(modules[2].fileURLToPath(new URL('../node_modules/.cache/footnote', import.meta.url)));
    if (kept.status === module.constants.compileCacheStatus.FAILED) module.enableCompileCache();
    var source = new URL('../src/cli.ts', import.meta.url);
    return import(modules[0].existsSync(source) ? source.href : '../dist/src/cli.js');
  });
}
