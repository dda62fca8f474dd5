import { createHash } from 'node:crypto';
import type { Version } from './document.ts';

/** `sha256:` and the SHA-256 of the UTF-8 text alone. */
export const versionOf = (text: string): Version => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
