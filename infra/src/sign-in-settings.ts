import type { Env } from '@jatkopolku/functions-api/env';

/** Suomi.fi by way of the region's broker, which gives each person a name that lasts. */
export interface SuomiFiSettings {
  readonly metadataUrl: string;
}

/** The region's own directory, such as the one its people open their computers with. */
export interface DirectorySettings {
  readonly issuer: string;
  readonly clientId: string;
  /** The secret in Secrets Manager that holds the client's password. */
  readonly secretName: string;
}

/** Who says who people are, in one stage. What is not named here is not offered to anyone. */
export interface SignInSettings {
  /** First part of the address of the pool's own pages, unlike everybody else's in the world. */
  readonly domainPrefix: string;
  readonly suomiFi?: SuomiFiSettings;
  readonly directory?: DirectorySettings;
}

export const signInSettings: Readonly<Record<Env['STAGE'], SignInSettings>> = {
  dev: { domainPrefix: 'jatkopolku-dev' },
  test: { domainPrefix: 'jatkopolku-test' },
  prod: { domainPrefix: 'jatkopolku-prod' },
};
