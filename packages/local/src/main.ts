import { enableCompileCache } from 'node:module';

// Before anything else is read: from the second start on it serves half a second sooner.
enableCompileCache();
const { run } = await import('./run.ts');
await run();
