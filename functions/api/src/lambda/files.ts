import { files } from '@jatkopolku/http/groups/files';
import { s3FilesOnDemand } from '@jatkopolku/store/s3-files';

import { filingEnvSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';

const env = readEnv(filingEnvSchema);
const regions = openRegions(env, (regionId, clock) => ({
  files: s3FilesOnDemand({ bucket: env.BUCKET_NAME, regionId, clock }),
}));

export const handler = hostApp('files', env, { routes: [files(regions)] });
