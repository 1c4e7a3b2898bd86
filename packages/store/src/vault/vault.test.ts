import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ClientSecrets } from '@jatkopolku/domain/client';
import { id, must, parseIban, parsePersonalIdentityCode } from '@jatkopolku/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { keysFromFile } from './key-file.ts';
import { makeVault } from './vault.ts';

const secrets: ClientSecrets = {
  personalIdentityCode: must(parsePersonalIdentityCode('010190-900P'), 'a code'),
  iban: must(parseIban('FI1444055500000037'), 'an account'),
};
const clientId = id<'Client'>('C1');
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-vault-'));
  file = join(folder, 'deeper', 'keys.json');
});
afterAll(() => rm(folder, { recursive: true }));

const open = async (regionId: string, path = file) => makeVault(await keysFromFile(path), regionId);

describe('the vault', () => {
  it('gives back what it sealed, also after the program was started again', async () => {
    const sealed = await (await open('kymenlaakso')).seal(secrets, clientId);
    expect(await (await open('kymenlaakso')).open(sealed, clientId)).toEqual(secrets);
  });

  it('shows nothing of what is sealed, and seals the same differently each time', async () => {
    const vault = await open('kymenlaakso');
    const [one, other] = [await vault.seal(secrets, clientId), await vault.seal(secrets, clientId)];
    expect(one).not.toBe(other);
    const bytes = Buffer.from(one, 'base64').toString('latin1');
    expect(bytes).not.toContain('010190');
    expect(bytes).not.toContain('FI14');
  });

  it.each([
    ['another client', 'kymenlaakso', id<'Client'>('C2')],
    ['another region', 'satakunta', clientId],
  ])('does not open for %s', async (_, regionId, owner) => {
    const sealed = await (await open('kymenlaakso')).seal(secrets, clientId);
    await expect((await open(regionId)).open(sealed, owner)).rejects.toThrow();
  });

  it('does not open with other keys, nor when a bit was changed', async () => {
    const sealed = await (await open('kymenlaakso')).seal(secrets, clientId);
    const stranger = await open('kymenlaakso', join(folder, 'other.json'));
    await expect(stranger.open(sealed, clientId)).rejects.toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    const last = bytes.length - 1;
    bytes[last] = must(bytes[last], 'a byte') ^ 1;
    const vault = await open('kymenlaakso');
    await expect(vault.open(bytes.toString('base64'), clientId)).rejects.toThrow();
  });

  it('marks the same text the same in one region and purpose only', async () => {
    const vault = await open('kymenlaakso');
    const mark = await vault.mark('identity', '010190-900P');
    expect(await (await open('kymenlaakso')).mark('identity', '010190-900P')).toBe(mark);
    expect(await vault.mark('identity', '010190Y900P')).not.toBe(mark);
    expect(await vault.mark('iban', '010190-900P')).not.toBe(mark);
    expect(await (await open('satakunta')).mark('identity', '010190-900P')).not.toBe(mark);
  });

  it('keeps its keys readable by their owner only, the same for two who begin at once', async () => {
    const path = join(folder, 'fresh.json');
    await Promise.all([keysFromFile(path), keysFromFile(path)]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const before = await readFile(path, 'utf8');
    await keysFromFile(path);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

describe('a provider’s account in the vault', () => {
  const iban = must(parseIban('FI2112345600000785'), 'an account');
  const provider = id<'Provider'>('P1');

  it('opens for its provider alone, and never as a client’s', async () => {
    const vault = await open('kymenlaakso');
    const sealed = await vault.sealAccount(iban, provider);
    expect(await vault.openAccount(sealed, provider)).toBe(iban);
    await expect(vault.openAccount(sealed, id<'Provider'>('P2'))).rejects.toThrow();
    await expect(vault.open(sealed, clientId)).rejects.toThrow();
    await expect((await open('satakunta')).openAccount(sealed, provider)).rejects.toThrow();
    const ofClient = await vault.seal(secrets, clientId);
    await expect(vault.openAccount(ofClient, provider)).rejects.toThrow();
  });
});
