import { type App, Tags } from 'aws-cdk-lib';

import { addChecks } from './checks.ts';
import { signInSettings } from './sign-in-settings.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { JobsStack } from './stacks/jobs-stack.ts';
import { SignInStack } from './stacks/sign-in-stack.ts';
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
  const signIn = new SignInStack(app, `${prefix}-sign-in`, {
    description: 'Jatkopolku: who people are',
    settings,
    signIn: signInSettings[settings.stage],
  });
  const api = new ApiStack(app, `${prefix}-api`, {
    description: 'Jatkopolku: the HTTP API',
    settings,
    version,
    data,
    signIn: signIn.apiEnvironment,
  });
  api.addStackDependency(data);
  const jobs = new JobsStack(app, `${prefix}-jobs`, {
    description: 'Jatkopolku: what runs by the clock',
    settings,
    version,
    data,
  });
  jobs.addStackDependency(data);
  return { data, signIn, api, jobs };
}
