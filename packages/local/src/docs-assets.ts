import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { ReadAsset } from '@jatkopolku/http';

const assets: Record<Parameters<ReadAsset>[0], string> = {
  'swagger-ui.css': import.meta.resolve('swagger-ui-dist/swagger-ui.css'),
  'swagger-ui-bundle.js': import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
  'openapi.json': import.meta.resolve('@jatkopolku/contracts/openapi.json'),
};

/** The files of the API's readable page, as they are installed. */
export const readInstalledAsset: ReadAsset = (name) => readFile(fileURLToPath(assets[name]));
