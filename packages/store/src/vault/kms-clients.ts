/** What asks KMS, in a module of its own: loaded with the first secret, and no sooner. */
export { KmsKeyringNode } from '@aws-crypto/client-node';
export { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
