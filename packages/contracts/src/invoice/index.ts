export * from './finvoice.ts';
export * from './peppol.ts';
