import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';

import settingsOfCdk from '../../../cdk.json' with { type: 'json' };
import { addPlatform } from '../platform.ts';
import { stageSettings } from '../stage.ts';
import { stacksFolder } from './stacks-folder.ts';

/** An app with the feature flags of the real one, in a folder of its own. */
export function makeTestApp() {
  const directory = mkdtempSync(join(stacksFolder(), 'jatkopolku-infra-'));
  const app = new App({ outdir: directory, context: settingsOfCdk.context });
  return { app, directory, remove: () => rmSync(directory, { recursive: true }) };
}

let synthesised: Synthesised | undefined;

/** The stage `test` as it would be deployed, bundles included: many seconds, so once for all files of a worker. */
export function synthesise(): Synthesised {
  synthesised ??= synthesiseOnce();
  return synthesised;
}

function synthesiseOnce() {
  const { app, directory } = makeTestApp();
  const { data, signIn, api, jobs } = addPlatform(app, stageSettings('test'), '0.0.0');
  app.synth();
  return {
    data: Template.fromStack(data),
    'sign-in': Template.fromStack(signIn),
    api: Template.fromStack(api),
    jobs: Template.fromStack(jobs),
    directory,
  };
}

export type Synthesised = ReturnType<typeof synthesiseOnce>;
