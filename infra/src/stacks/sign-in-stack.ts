import type { RegionEnv } from '@jatkopolku/functions-api/env';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

import { IdentityProviders } from '../constructs/identity-providers.ts';
import { PeoplePool } from '../constructs/people-pool.ts';
import type { WatchedSignIn } from '../constructs/sign-in-alarms.ts';
import { SiteClient } from '../constructs/site-client.ts';
import type { SignInSettings } from '../sign-in-settings.ts';
import type { StageSettings } from '../stage.ts';

export interface SignInStackProps extends StackProps {
  readonly settings: Pick<StageSettings, 'stage' | 'logRetention' | 'siteOrigins'>;
  readonly signIn: SignInSettings;
}

/** Who people are: a user pool in front of Suomi.fi and the region's directory. */
export class SignInStack extends Stack {
  /** What the API's functions must know to believe a token. */
  readonly apiEnvironment: Pick<RegionEnv, 'ISSUER' | 'KEYS_URL' | 'AUDIENCE' | 'CLIENT_ID'>;
  readonly watched: WatchedSignIn;

  constructor(scope: Construct, id: string, { settings, signIn, ...props }: SignInStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const { stage, logRetention, siteOrigins } = settings;
    const name = `jatkopolku-${stage}`;
    const { pool } = new PeoplePool(this, 'People', { name, logRetention });
    const providers = new IdentityProviders(this, 'Providers', { pool, ...signIn });
    const { domainPrefix } = signIn;
    const site = new SiteClient(this, 'Site', { pool, providers, domainPrefix, siteOrigins });
    const clientId = site.client.userPoolClientId;
    const providerNames = [...providers.all.keys()];
    this.watched = { poolId: pool.userPoolId, clientId, providerNames };
    const issuer = pool.userPoolProviderUrl;
    this.apiEnvironment = {
      ISSUER: issuer,
      KEYS_URL: `${issuer}/.well-known/jwks.json`,
      AUDIENCE: 'urn:jatkopolku:api',
      CLIENT_ID: clientId,
    };
    new CfnOutput(this, 'Issuer', { value: issuer });
    new CfnOutput(this, 'ClientId', { value: clientId });
    new CfnOutput(this, 'LoginAddress', { value: site.domain.baseUrl() });
  }
}
