import type { AddRoutes } from '../app.ts';
import { addAccountRoutes } from '../routes/account.ts';
import { addAgreementRoutes } from '../routes/agreement.ts';
import type { SealedRegion } from '../routes/client.ts';
import { addFrameworkRoutes } from '../routes/framework.ts';
import { addProviderRoutes } from '../routes/provider.ts';
import type { ApiDependencies } from '../serve.ts';

/** Frameworks, providers with their accounts, agreements and options. */
export function procurement(api: ApiDependencies<SealedRegion>): AddRoutes {
  return (app) => {
    addFrameworkRoutes(app, api);
    addProviderRoutes(app, api);
    addAccountRoutes(app, api);
    addAgreementRoutes(app, api);
  };
}
