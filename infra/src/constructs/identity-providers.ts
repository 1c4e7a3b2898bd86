import { SecretValue } from 'aws-cdk-lib';
import {
  type IUserPool,
  ProviderAttribute,
  SigningAlgorithm,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

import type { DirectorySettings, SignInSettings, SuomiFiSettings } from '../sign-in-settings.ts';

type Provider = UserPoolIdentityProviderOidc | UserPoolIdentityProviderSaml;
export type ProviderName = 'SuomiFi' | 'Directory';

/** Who proves people for a pool, by the names that the site asks for them (`identity_provider`). */
export class IdentityProviders extends Construct {
  readonly all: ReadonlyMap<ProviderName, Provider>;

  constructor(scope: Construct, id: string, props: SignInSettings & { readonly pool: IUserPool }) {
    super(scope, id);
    const { pool, suomiFi, directory } = props;
    const all = new Map<ProviderName, Provider>();
    if (suomiFi) all.set('SuomiFi', this.#addSuomiFi(pool, suomiFi));
    if (directory) all.set('Directory', this.#addDirectory(pool, directory));
    this.all = all;
  }

  /** As a client takes them: people with an account of the pool's own, and those of all providers. */
  get forClient(): UserPoolClientIdentityProvider[] {
    const others = [...this.all.keys()].map((name) => UserPoolClientIdentityProvider.custom(name));
    return [UserPoolClientIdentityProvider.COGNITO, ...others];
  }

  /** Only a name is taken over: an identity code must never reach the pool. */
  #addSuomiFi(userPool: IUserPool, { metadataUrl }: SuomiFiSettings): Provider {
    return new UserPoolIdentityProviderSaml(this, 'SuomiFi', {
      userPool,
      name: 'SuomiFi',
      metadata: UserPoolIdentityProviderSamlMetadata.url(metadataUrl),
      attributeMapping: { fullname: ProviderAttribute.other('displayName') },
      requestSigningAlgorithm: SigningAlgorithm.RSA_SHA256,
      encryptedResponses: true,
      idpSignout: true,
    });
  }

  #addDirectory(
    userPool: IUserPool,
    { issuer, clientId, secretName }: DirectorySettings,
  ): Provider {
    return new UserPoolIdentityProviderOidc(this, 'Directory', {
      userPool,
      name: 'Directory',
      issuerUrl: issuer,
      clientId,
      // A reference that is resolved at deployment: the template holds no secret.
      clientSecret: SecretValue.secretsManager(secretName).unsafeUnwrap(),
      scopes: ['openid', 'profile'],
      attributeMapping: { fullname: ProviderAttribute.other('name') },
    });
  }
}
