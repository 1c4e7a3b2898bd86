import { files } from '@jatkopolku/http/groups/files';
import { s3FilesOnDemand } from '@jatkopolku/store/s3-files';

import { filingEnvSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';

const env = readEnv(filingEnvSchema);
const buckets = { quarantine: env.QUARANTINE_BUCKET_NAME, released: env.RELEASED_BUCKET_NAME };
const regions = openRegions(env, (regionId, clock) => ({
  files: s3FilesOnDemand({ buckets, regionId, clock }),
}));

export const handler = hostApp('files', env, { routes: [files(regions)] });
