import { enableCompileCache } from 'node:module';

// Before the program is read, as its own start does.
enableCompileCache();
const { serveSites } = await import('./serve-sites.ts');
serveSites();
