import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';

import settingsOfCdk from '../../../cdk.json' with { type: 'json' };
import { addPlatform } from '../platform.ts';
import { type StageSettings, stageSettings } from '../stage.ts';
import { stacksFolder } from './stacks-folder.ts';

export const stackNames = ['data', 'sign-in', 'api', 'jobs', 'watch'] as const;
export type Stacks = ReturnType<typeof synthesiseStage>;

/** An app with the feature flags of the real one, in a folder of its own. */
export function makeTestApp(more: Readonly<Record<string, unknown>> = {}) {
  const directory = mkdtempSync(join(stacksFolder(), 'jatkopolku-infra-'));
  const app = new App({ outdir: directory, context: { ...settingsOfCdk.context, ...more } });
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
  return { ...synthesiseStage(app, stageSettings('test')), directory };
}

let templates: Stacks | undefined;

/** The templates of the stage `test` alone, which a third of the time makes. */
export function synthesiseTemplates(): Stacks {
  templates ??= synthesiseBare(stageSettings('test'));
  return templates;
}

/** The templates of the stage `prod` with so many regions. */
export function synthesiseRegions(regions: number): Stacks {
  const ids = Array.from({ length: regions }, (_, region) => `r${String(region).padStart(2, '0')}`);
  return synthesiseBare({ ...stageSettings('prod'), regions: ids });
}

/** Without the bundles of the functions. */
function synthesiseBare(settings: StageSettings): Stacks {
  const { app, remove } = makeTestApp({ 'aws:cdk:bundling-stacks': [] });
  const stacks = synthesiseStage(app, settings);
  remove();
  return stacks;
}

/** Templates of all stacks, and which account and region each is deployed to. */
function synthesiseStage(app: App, settings: StageSettings) {
  const { data, signIn, api, jobs, watch } = addPlatform(app, settings, '0.0.0');
  const environments = app.synth().stacks.map(({ environment }) => environment.name);
  return {
    data: Template.fromStack(data),
    'sign-in': Template.fromStack(signIn),
    api: Template.fromStack(api),
    jobs: Template.fromStack(jobs),
    watch: Template.fromStack(watch),
    environments,
  };
}

export type Synthesised = ReturnType<typeof synthesiseOnce>;
