import type { AddRoutes } from '../app.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { addCalendarRoutes } from '../routes/calendar.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import { addNoticeDocument } from '../routes/notice-document.ts';
import { addOptionRoutes } from '../routes/option.ts';
import { addPerformance } from '../routes/performance.ts';
import type { ApiDependencies } from '../serve.ts';

/** The option desk: decisions and their notices, providers' performance, the calendar of deadlines. */
export function option(api: ApiDependencies<CheckingRegion>, readFonts: ReadFonts): AddRoutes {
  return (app) => {
    addOptionRoutes(app, api);
    addNoticeDocument(app, api, readFonts);
    addPerformance(app, api);
    addCalendarRoutes(app, api);
  };
}
