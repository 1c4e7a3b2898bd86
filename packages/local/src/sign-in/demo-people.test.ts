import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { kymenlaakso } from '@jatkopolku/demo';
import { expect, it } from 'vitest';

import { demoPeople, demoProviders } from './demo-people.ts';

it('the demo people work for providers of the package, by their names and business ids', async () => {
  const csv = await readFile(join(kymenlaakso.folder, 'providers.csv'), 'utf8');
  for (const [providerId, { name, businessId }] of Object.entries(demoProviders)) {
    expect(csv).toContain(`\n${providerId},${businessId},${name},`);
  }
});

it('nobody is there twice', () => {
  for (const field of ['username', 'name', 'userId'] as const) {
    const all = demoPeople.map((person) => person[field]);
    expect(new Set(all).size).toBe(all.length);
  }
});
