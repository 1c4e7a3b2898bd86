/** Credentials as Lambda gives them, under the name of the chain whose place they take in a bundle. */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
