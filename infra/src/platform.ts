import { tableDefinition } from '@jatkopolku/store/table-definition';
import { type App, Tags } from 'aws-cdk-lib';

import { addChecks } from './checks.ts';
import { pathOf } from './constructs/api-function.ts';
import { signInSettings } from './sign-in-settings.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { JobsStack } from './stacks/jobs-stack.ts';
import { SignInStack } from './stacks/sign-in-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';
import type { StageSettings } from './stage.ts';

/** All stacks of one stage. */
export function addPlatform(app: App, settings: StageSettings, version: string) {
  const prefix = `jatkopolku-${settings.stage}`;
  const env = { account: settings.account, region: settings.awsRegion };
  addChecks(app);
  Tags.of(app).add('application', 'jatkopolku');
  Tags.of(app).add('stage', settings.stage);
  const data = new DataStack(app, `${prefix}-data`, {
    description: 'Jatkopolku: the table, the files and their keys',
    env,
    settings,
    stageName: prefix,
    rolePath: pathOf(`${prefix}-api`),
  });
  const signIn = new SignInStack(app, `${prefix}-sign-in`, {
    description: 'Jatkopolku: who people are',
    env,
    settings,
    signIn: signInSettings[settings.stage],
  });
  const api = new ApiStack(app, `${prefix}-api`, {
    description: 'Jatkopolku: the HTTP API',
    env,
    settings,
    version,
    data,
    signIn: signIn.apiEnvironment,
  });
  api.addStackDependency(data);
  const jobs = new JobsStack(app, `${prefix}-jobs`, {
    description: 'Jatkopolku: what runs by the clock',
    env,
    settings,
    version,
    data,
  });
  jobs.addStackDependency(data);
  const watch = new WatchStack(app, `${prefix}-watch`, {
    description: 'Jatkopolku: what rings, and whom it wakes',
    env,
    settings,
    table: {
      tableName: data.table.tableName,
      indexNames: tableDefinition.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName),
    },
    gateway: api.gateway,
    functions: api.functions,
    jobs: jobs.jobs,
    signIn: signIn.watched,
    seals: { roleArn: data.seals.breakGlass.roleArn, keyArn: data.seals.key.keyArn },
  });
  return { data, signIn, api, jobs, watch };
}
