#!/usr/bin/env node
var version = process.versions.node.split('.').map(Number);
var major = version[0];
if (major < 22 || (major === 22 && version[1] < 19) || major === 23 || major === 25) {
  console.error('Footnote needs Node 24, or 22.19 and later of 22, or 26 and later. This is Node %s. Get it from https://nodejs.org.', process.versions.node);
  process.exitCode = 3;
} else {
  start();
}

/** The built program where there is one, else the source as it is. */
function start() {
  return import('node:fs').then((fs) => {
    var built = new URL('../dist/src/cli.js', import.meta.url);
    return import(fs.existsSync(built) ? built.href : '../src/cli.ts');
  });
}
