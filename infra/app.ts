import { App } from 'aws-cdk-lib';

import release from '../package.json' with { type: 'json' };
import { addPlatform } from './src/platform.ts';
import { stageSettings } from './src/stage.ts';

const app = new App();
addPlatform(app, stageSettings(app.node.tryGetContext('stage')), release.version);
