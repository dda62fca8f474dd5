import { enableCompileCache } from 'node:module';
import { importDirectly } from './cli/direct-imports.ts';

// What is compiled once need not be again: a start takes about half the time. It must be on before anything is loaded.
enableCompileCache();
importDirectly();
await import('./cli/run.ts');
