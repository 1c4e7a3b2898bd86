import { Duration } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  ManagedLoginVersion,
  type OAuthSettings,
  OAuthScope,
  type UserPool,
  UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

import type { IdentityProviders } from './identity-providers.ts';

export interface SiteClientProps {
  readonly pool: UserPool;
  readonly providers: IdentityProviders;
  readonly domainPrefix: string;
  /** Where the site may be opened; while there is none, nobody can sign in to it. */
  readonly siteOrigins: readonly string[];
}

/** The site at the pool: a public client with a proof key, and the pages that it sends people to. */
export class SiteClient extends Construct {
  readonly client: UserPoolClient;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, props: SiteClientProps) {
    super(scope, id);
    const { pool, providers, domainPrefix, siteOrigins } = props;
    this.client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      authFlows: { userSrp: true },
      supportedIdentityProviders: providers.forClient,
      preventUserExistenceErrors: true,
      ...lives,
      ...(siteOrigins.length > 0 ? { oAuth: codeFlowOf(siteOrigins) } : { disableOAuth: true }),
    });
    for (const provider of providers.all.values()) this.client.node.addDependency(provider);
    this.domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: this.client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }
}

/**
 * The page keeps tokens in memory and renews them while it is worked on, for a working day at most; a
 * refresh token is good once.
 */
const lives = {
  accessTokenValidity: Duration.minutes(10),
  idTokenValidity: Duration.minutes(10),
  refreshTokenValidity: Duration.hours(8),
  refreshTokenRotationGracePeriod: Duration.seconds(0),
  enableTokenRevocation: true,
};

function codeFlowOf(siteOrigins: readonly string[]): OAuthSettings {
  return {
    flows: { authorizationCodeGrant: true },
    scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
    callbackUrls: siteOrigins.map((origin) => `${origin}/signed-in`),
    logoutUrls: siteOrigins.map((origin) => `${origin}/`),
  };
}
