import type { AddRoutes } from '../app.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import { addLetterRoutes } from '../routes/letter.ts';
import { addMailRoutes } from '../routes/mail.ts';
import { addOptionRoutes } from '../routes/option.ts';
import { addPerformanceRoutes } from '../routes/performance.ts';
import type { ApiDependencies } from '../serve.ts';

/** The option desk: decisions and their notices, providers' performance, the calendar of deadlines; and all letters that are printed. */
export function option(api: ApiDependencies<CheckingRegion>, readFonts: ReadFonts): AddRoutes {
  return (app) => {
    addOptionRoutes(app, api, readFonts);
    addLetterRoutes(app, api, readFonts);
    addMailRoutes(app, api);
    addPerformanceRoutes(app, api);
  };
}
