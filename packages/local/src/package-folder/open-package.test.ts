import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { importFiles } from '@jatkopolku/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { folderProblem, openPackage } from './open-package.ts';
import { writeRejected } from './write-rejected.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-package-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['ENOENT', { code: 'package-not-found', details: { folder: 'there' } }],
  ['ENOTDIR', { code: 'package-not-found', details: { folder: 'there' } }],
  ['EACCES', { code: 'package-unreadable', details: { folder: 'there', reason: 'EACCES' } }],
  ['EPERM', { code: 'package-unreadable', details: { folder: 'there', reason: 'EPERM' } }],
])('a folder that answers %s gives a sentence', (reason, problem) => {
  expect(folderProblem('there', reason)).toEqual(problem);
});

it('a folder that leads back to itself is refused, not a bug', async () => {
  const loop = join(folder, 'loop');
  await symlink(loop, loop);
  await expect(openPackage(loop)).rejects.toMatchObject({
    problem: { code: 'package-unreadable', details: { reason: 'ELOOP' } },
  });
});

it('rejected rows keep what begins as a formula does, to be corrected and imported', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  await Promise.all([mkdir(from), mkdir(to)]);
  const header = 'placement_id,given_on,grade';
  await writeFile(join(from, 'feedback.csv'), `${header}\r=1+2,"@SUM(A1,A2)",-4\r`);
  const rejected = { feedback: [{ row: 2, codes: ['unknown-placement'] as const }] };
  await writeRejected(from, to, { rejected });
  expect(await readFile(join(to, 'feedback.csv'), 'utf8')).toBe(
    `${header},row,codes\n=1+2,"@SUM(A1,A2)",-4,2,unknown-placement\n`,
  );
});

it('placements may say the qualification of their instructors, or leave the columns out', async () => {
  const at = join(folder, 'qualified');
  await mkdir(at);
  const read = async (more: Readonly<Record<string, string>>) => {
    const row = { ...Object.fromEntries(importFiles.placements.map((one) => [one, 'x'])), ...more };
    const lines = [Object.keys(row).join(), Object.values(row).join(), ''];
    await writeFile(join(at, 'placements.csv'), lines.join('\n'));
    const { rows } = await openPackage(at);
    const found: object[] = [];
    for await (const batch of rows('placements')) found.push(...batch.map(({ fields }) => fields));
    return found;
  };
  expect(await read({})).toMatchObject([{ instructor: 'x', instructor_qualification: '' }]);
  const said = { instructor_qualification: 'vocational', instructor_competence: 'Carpenter' };
  expect(await read(said)).toMatchObject([said]);
  await expect(read({ instructor_shoe_size: '43' })).rejects.toMatchObject({
    problem: { code: 'column-unknown' },
  });
});
