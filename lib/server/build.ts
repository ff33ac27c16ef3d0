import { fileURLToPath } from 'node:url';
import { failStart } from './fail';
import { prepareBuild } from './prepare-build';

/** `npm run build`: what a start does by itself when the build is missing or stale. */
await prepareBuild(fileURLToPath(new URL('../..', import.meta.url))).catch(failStart);
