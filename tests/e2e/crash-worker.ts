import { enableCompileCache } from 'node:module';

// Most of the work of a process that is killed soon is to begin.
enableCompileCache();
const { logWithoutEnd } = await import('./log-without-end.ts');
await logWithoutEnd(process.argv.slice(2));
