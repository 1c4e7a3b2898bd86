import type { AddRoutes } from '../app.ts';
import { addAdmissionRoutes } from '../routes/admission.ts';
import { addAgreementRoutes } from '../routes/agreement.ts';
import type { SealedRegion } from '../routes/client.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import { addFrameworkRoutes } from '../routes/framework.ts';
import { addProviderRoutes } from '../routes/provider.ts';
import type { ApiDependencies } from '../serve.ts';

/** Frameworks, providers, agreements and options. */
export function procurement(api: ApiDependencies<CheckingRegion & SealedRegion>): AddRoutes {
  return (app) => {
    addFrameworkRoutes(app, api);
    addProviderRoutes(app, api);
    addAgreementRoutes(app, api);
    addAdmissionRoutes(app, api);
  };
}
