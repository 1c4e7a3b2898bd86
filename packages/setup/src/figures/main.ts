import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type SourceText, figuresOf } from './figures.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const parts = ['packages', 'functions', 'infra', 'web', 'tests'];

function* sourcesIn(folder: string): Generator<SourceText> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', 'cdk.out'].includes(entry.name)) yield* sourcesIn(path);
    } else if (/\.tsx?$/.test(entry.name)) {
      yield { path, text: readFileSync(join(root, path), 'utf8') };
    }
  }
}

const sources = parts.flatMap((folder) => [...sourcesIn(folder)]);
const documents = ['packages/contracts/openapi.json', 'docs/contributing.md'].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const figures = figuresOf([...sources, ...documents]);
for (const [name, figure] of Object.entries(figures)) {
  console.log(`${String(figure).padStart(8)}  ${name}`);
}
