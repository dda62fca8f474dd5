import { enableCompileCache } from 'node:module';
import { platformsOn } from './platforms.ts';
import { startProgram } from './start.ts';

enableCompileCache();
await startProgram(platformsOn);
