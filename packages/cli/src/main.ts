import { enableCompileCache } from 'node:module';

// Before anything else is read: from the second command on a start takes two thirds of the time.
enableCompileCache();
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
