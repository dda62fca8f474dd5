import { importDirectly } from './cli/direct-imports.ts';
import { keepCompiled } from './compiled.ts';

keepCompiled();
importDirectly();
await import('./cli/run.ts');
