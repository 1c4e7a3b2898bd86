#!/usr/bin/env -S node --max-old-space-size=256
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2));
