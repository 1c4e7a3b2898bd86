import { describe, expect, it } from 'vitest';

import { WrongSetting, readSettings } from './settings.ts';

describe('settings', () => {
  it('are the demo region on loopback when nothing is set', () => {
    expect(readSettings({}, {})).toMatchObject({
      regionId: 'kymenlaakso',
      host: '127.0.0.1',
      port: 3000,
      table: 'jatkopolku',
      today: undefined,
    });
  });

  it('take flags before the environment, and paths from the caller’s folder', () => {
    const environment = {
      INIT_CWD: '/home/a',
      JATKOPOLKU_DATA: 'env.db',
      JATKOPOLKU_TODAY: '2021-05-01',
      JATKOPOLKU_REGION: 'satakunta',
      PORT: '4000',
      HOST: '0.0.0.0',
    };
    expect(readSettings({}, environment)).toMatchObject({
      dataFile: '/home/a/env.db',
      keyFile: '/home/a/jatkopolku.keys.json',
      today: '2021-05-01',
      regionId: 'satakunta',
      port: 4000,
      host: '0.0.0.0',
    });
    const flags = { data: 'flag.db', today: '2021-06-01', region: 'lappi' };
    expect(readSettings(flags, environment)).toMatchObject({
      dataFile: '/home/a/flag.db',
      today: '2021-06-01',
      regionId: 'lappi',
    });
  });

  it.each([
    [{ region: 'Kymenlaakso' }, {}, 'Region'],
    [{ today: '1.4.2021' }, {}, '--today'],
    [{}, { JATKOPOLKU_TODAY: '2021-02-29' }, 'JATKOPOLKU_TODAY'],
    [{}, { PORT: 'http' }, 'PORT'],
    [{}, { PORT: '70000' }, 'PORT'],
  ])('%j %j is refused by name', (flags, environment, name) => {
    expect(() => readSettings(flags, environment)).toThrow(WrongSetting);
    expect(() => readSettings(flags, environment)).toThrow(name);
  });
});
