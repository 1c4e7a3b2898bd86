import { ensureBuilt } from './ensure-built.mjs';
import { root } from './paths.mjs';

process.exitCode = await ensureBuilt(root);
