import { applicationIdSchema } from '@jatkopolku/domain/admission';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { contentFaults, fileIdSchema, fileSchema } from '@jatkopolku/domain/file';
import { claimIdSchema, claimSchema } from '@jatkopolku/domain/outcome';
import { instantSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { actionsSchema } from './actions.ts';
import { changing, nothing, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const fileKey = z.strictObject({ fileId: fileIdSchema });

/** An address for a short while, to be read against the API's own; it needs no token. */
export const address = { url: z.string(), expiresAt: instantSchema };

/** The clients whose paper a file is, by the claims that rest on it and the answers it came with. */
const papers = { clientIds: z.array(clientIdSchema) };

const uploadSchema = z.strictObject({
  ...address,
  method: z.literal('PUT'),
  /** To be sent as they are, with the content as the body. */
  headers: z.record(z.string(), z.string()),
});

/** What the uploader says of the file; the rules say what is wrong with it. */
const offerBody = z.strictObject({
  name: z.string().max(500),
  mediaType: z.string().max(100),
  sizeBytes: z.number(),
  /** SHA-256 of the content, in hexadecimal. */
  sha256: z.string().max(100),
});

export const fileOperations = sliceOf('file', {
  offerFile: {
    method: 'POST',
    path: '/files',
    summary: 'The sender announces a file, and gets the address to send it to',
    effect: 'create',
    subject: 'caller',
    params: nothing,
    query: nothing,
    body: offerBody,
    answer: z.strictObject({
      record: fileSchema,
      version: z.int().min(1),
      upload: uploadSchema.nullable(),
    }),
    location: '/files/{fileId}',
    problems: {
      'file-name-invalid': '/name',
      'file-type-unsupported': '/mediaType',
      'file-blank': '/sizeBytes',
      'file-size-invalid': '/sizeBytes',
      'file-too-large': '/sizeBytes',
      'file-hash-invalid': '/sha256',
    },
  },
  readFile: {
    method: 'GET',
    path: '/files/{fileId}',
    summary: 'The name, type, size and state of a file',
    effect: 'read',
    subject: named('file'),
    params: fileKey,
    query: nothing,
    body: nothing,
    answer: versioned(fileSchema).extend({ ...papers, actions: actionsSchema('file') }),
    acted: { kind: 'file', at: 'record' },
    problems: whole('not-found'),
  },
  releaseFile: changing(
    '/files/{fileId}/release',
    'The sender has the content checked and the file released',
    {
      method: 'POST',
      subject: named('file'),
      params: fileKey,
      body: nothing,
      schema: fileSchema,
      problems: whole(
        'not-in-this-state',
        'file-not-uploaded',
        'file-size-mismatch',
        'file-hash-mismatch',
        'file-type-mismatch',
        ...contentFaults,
      ),
    },
  ),
  readFileAddress: {
    method: 'GET',
    path: '/files/{fileId}/address',
    summary: 'The address from which the reader fetches a released file',
    effect: 'read',
    subject: named('file'),
    params: fileKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ ...address, ...papers }),
    problems: whole('not-found', 'not-in-this-state'),
  },
  listEvidence: {
    method: 'GET',
    path: '/claims/{claimId}/evidence',
    summary: 'The files that a claim rests on, and where each can be looked at',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: claimSchema.pick({ clientId: true }).extend({
      items: z.array(z.strictObject({ file: fileSchema, address: z.strictObject(address) })),
    }),
    problems: whole('not-found', 'not-decider'),
  },
  listDocuments: {
    method: 'GET',
    path: '/applications/{applicationId}/documents',
    summary: 'The documents of an application, and where each can be looked at',
    effect: 'read',
    subject: named('application'),
    params: z.strictObject({ applicationId: applicationIdSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(z.strictObject({ file: fileSchema, address: z.strictObject(address) })),
    }),
    problems: whole('not-found'),
  },
});
