import { kymenlaakso } from '@jatkopolku/demo';

import { DEFAULT_DATA_FILE, type Settings } from './settings.ts';

/** Commands to copy, which find this region from any terminal, whatever was set in this one. */
export function commandsFor({ regionId, dataFile }: Settings) {
  const flags = [
    ...(regionId === kymenlaakso.regionId ? [] : ['--region', regionId]),
    ...(dataFile === DEFAULT_DATA_FILE ? [] : ['--data', dataFile]),
  ];
  const command = (...args: string[]) => ['npm run -s jatkopolku --', ...args, ...flags].join(' ');
  return {
    settle: command('settle 2020-01'),
    report: command('report ended --from 2020-01-01 --to 2020-12-31'),
    import: command('import FOLDER'),
    token: command('token --user raija'),
  };
}
