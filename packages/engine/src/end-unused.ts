import { must } from '@jatkopolku/kernel';

import { endUnusedEngine } from './shared-engine.ts';

/** EX_TEMPFAIL of sysexits.h: run-engine.sh goes on watching. */
const inUse = 75;

process.exitCode = (await endUnusedEngine(must(process.argv[2], 'the file'))) ? 0 : inUse;
