import { enableCompileCache } from 'node:module';

// Most of the work of a process that is killed soon is to begin.
enableCompileCache();
const { closeMonths } = await import('./close-months.ts');
await closeMonths(process.argv.slice(2));
