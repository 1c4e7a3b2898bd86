import type { AddRoutes } from '../app.ts';
import { type CheckingRegion, addEligibilityRoutes } from '../routes/eligibility.ts';
import type { ApiDependencies } from '../serve.ts';

/** The company check: asking the register, reviews by two, what a provider gave. */
export function eligibility(api: ApiDependencies<CheckingRegion>): AddRoutes {
  return (app) => {
    addEligibilityRoutes(app, api);
  };
}
