import { keepCompiled } from './compiled.ts';

keepCompiled();
const [{ platformsOn }, { startProgram }] = await Promise.all([import('./platforms.ts'), import('./start.ts')]);
await startProgram(platformsOn);
