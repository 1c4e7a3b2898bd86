import { type App, Tags } from 'aws-cdk-lib';

import { addChecks } from './checks.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import type { StageSettings } from './stage.ts';

/** All stacks of one stage. */
export function addPlatform(app: App, settings: StageSettings, version: string) {
  const prefix = `jatkopolku-${settings.stage}`;
  addChecks(app);
  Tags.of(app).add('application', 'jatkopolku');
  Tags.of(app).add('stage', settings.stage);
  const data = new DataStack(app, `${prefix}-data`, {
    description: 'Jatkopolku: the table, the files and their keys',
    settings,
  });
  const api = new ApiStack(app, `${prefix}-api`, {
    description: 'Jatkopolku: the HTTP API',
    settings,
    version,
    data,
  });
  api.addStackDependency(data);
  return { data, api };
}
