import { observe } from '@jatkopolku/telemetry';
import { handle } from 'hono/aws-lambda';

import { makeContainer } from './container.ts';
import { readEnv } from './env.ts';

const { app, telemetry } = makeContainer(readEnv());

export const handler = observe(telemetry, handle(app));
