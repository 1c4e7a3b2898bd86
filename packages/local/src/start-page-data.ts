import { loadActivity } from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { countClients, monthsWithDays } from '@jatkopolku/domain/insight';
import { localDate, monthRange } from '@jatkopolku/kernel';
import type { StartPage } from '@jatkopolku/web';

import type { OpenRegion } from './open-region.ts';
import { DEFAULT_DATA_FILE, type Settings } from './settings.ts';

/** The figures of the start page, counted afresh from the region's calendars and claims. */
export async function startPageData(
  { records, clock }: OpenRegion,
  settings: Settings,
): Promise<StartPage> {
  const { calendars, claims } = await loadActivity(records);
  const months = monthsWithDays(calendars);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const isDemo = settings.regionId === kymenlaakso.regionId;
  return {
    regionName: isDemo ? kymenlaakso.name : settings.regionId,
    today: clock.today(),
    years: years.map((year) => {
      const range = { start: localDate(`${year}-01-01`), end: localDate(`${year}-12-31`) };
      return { year, totals: countClients(calendars, claims, range) };
    }),
    months: months.map((month) => ({
      month,
      totals: countClients(calendars, claims, monthRange(month)),
    })),
    commands: commandsFor(settings),
  };
}

/** Commands that find this region from any terminal, whatever was set in this one. */
function commandsFor({ regionId, dataFile }: Settings): StartPage['commands'] {
  const flags = [
    ...(regionId === kymenlaakso.regionId ? [] : ['--region', regionId]),
    ...(dataFile === DEFAULT_DATA_FILE ? [] : ['--data', dataFile]),
  ];
  const command = (...args: string[]) => ['npm run -s jatkopolku --', ...args, ...flags].join(' ');
  return {
    settle: command('settle 2020-01'),
    report: command('report ended --from 2020-01-01 --to 2020-12-31'),
    import: command('import FOLDER'),
    token: command('token --role finance'),
  };
}
