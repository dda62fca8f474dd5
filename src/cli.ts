import { enableCompileCache } from 'node:module';

// What is compiled once need not be again: a start takes about half the time. It must be on before anything is loaded.
enableCompileCache();
await import('./cli/run.ts');
