import {
  signedAgreementStateOn,
  defaultsOfAgreement,
  frameworkOn,
} from '@jatkopolku/domain/agreement';
import {
  type Framework,
  toLotNumber,
  defaultsOfFramework,
  defaultsOfLot,
} from '@jatkopolku/domain/framework';
import { type Affiliate, type Provider, defaultsOfProvider } from '@jatkopolku/domain/provider';

import { judgeKeyed, nameOf } from './judge-keyed.ts';
import { judgeOccurring } from './judge-occurring.ts';
import { judgeOptions } from './judge-options.ts';
import { termOf } from './known-records.ts';
import { read } from './read-fields.ts';
import {
  readAffiliate,
  readAgreement,
  readFramework,
  readLot,
  readProvider,
  readTariff,
} from './read-procurement.ts';
import { type Context, type Stage, counts, judged, storedRecords } from './stage.ts';

/** Fields that the system keeps beyond what a package gives: they make no other content. */
function fieldsOf<T extends object>(defaults: T): (keyof T)[] {
  return Object.keys(defaults) as (keyof T)[];
}

const frameworks: Stage = async (context) => {
  const stored = await storedRecords(context, 'framework');
  const verdict = await judgeKeyed<'frameworks', Framework>(
    context.source,
    {
      file: 'frameworks',
      added: ['state', ...fieldsOf(defaultsOfFramework)],
      namesOf: ({ frameworkId }) => [nameOf(frameworkId)],
      read: (row) => ({
        ...readFramework(row, context.today),
        names: [nameOf(row.fields.framework_id)],
      }),
    },
    stored,
  );
  for (const framework of [...stored, ...verdict.fresh]) {
    context.knownRecords.frameworks.set(framework.frameworkId, framework);
  }
  // Options, read later, lengthen the term: the state is computed when the record is written.
  const groups = () =>
    verdict.fresh.map((record) => [
      {
        kind: 'framework' as const,
        record: frameworkOn(record, context.knownRecords.options, context.today),
      },
    ]);
  return { ...counts('frameworks', verdict), groups };
};

const lots: Stage = async (context) => {
  const { knownRecords, source } = context;
  const stored = await storedRecords(context, 'lot');
  const verdict = await judgeKeyed(
    source,
    {
      file: 'lots',
      added: fieldsOf(defaultsOfLot),
      namesOf: ({ frameworkId, lot }) => [nameOf(frameworkId, lot)],
      read: (row) => ({
        ...readLot(row, knownRecords),
        names: [nameOf(row.fields.framework_id, lotOf(row.fields.lot))],
      }),
    },
    stored,
  );
  for (const { frameworkId, lot } of [...stored, ...verdict.fresh]) {
    const known = knownRecords.lots.get(frameworkId) ?? new Set();
    knownRecords.lots.set(frameworkId, known.add(lot));
  }
  return judged('lots', 'lot', verdict);
};

function lotOf(text: string) {
  return toLotNumber(read.whole(text));
}

const tariffs: Stage = async (context) => {
  const { knownRecords, source } = context;
  const stored = await storedRecords(context, 'tariff');
  const verdict = await judgeKeyed(
    source,
    {
      file: 'tariffs',
      added: ['minimumMonths', 'needsCompany', 'requiredEvidence', 'secondPart'],
      namesOf: ({ frameworkId, lot, pathType }) => [nameOf(frameworkId, lot, pathType)],
      read: (row) => ({
        ...readTariff(row, knownRecords),
        names: [nameOf(row.fields.framework_id, lotOf(row.fields.lot), row.fields.path_type)],
      }),
    },
    stored,
  );
  knownRecords.tariffs.push(...stored, ...verdict.fresh);
  return judged('tariffs', 'tariff', verdict);
};

const providers: Stage = async (context) => {
  const stored = await storedRecords(context, 'provider');
  const verdict = await judgeKeyed<'providers', Provider>(
    context.source,
    {
      file: 'providers',
      added: fieldsOf(defaultsOfProvider),
      namesOf: (provider) => providerNames(provider.providerId, provider.businessId),
      read: (row) => ({
        ...readProvider(row),
        names: providerNames(row.fields.provider_id, row.fields.business_id),
      }),
    },
    stored,
  );
  for (const provider of [...stored, ...verdict.fresh]) {
    context.knownRecords.providers.set(provider.providerId, provider);
  }
  return judged('providers', 'provider', verdict);
};

function providerNames(providerId: string, businessId: string): string[] {
  return [nameOf('id', providerId), nameOf('business id', businessId)];
}

const affiliates: Stage = async (context) => {
  const { knownRecords, source } = context;
  const stored = (await storedRecords(context, 'affiliate')).map(
    ({ occurrence: _occurrence, ...affiliate }): Affiliate => affiliate,
  );
  const verdict = await judgeOccurring(
    source,
    { file: 'affiliates', read: (row) => readAffiliate(row, knownRecords) },
    stored,
  );
  knownRecords.affiliates.push(...stored, ...verdict.fresh);
  return judged('affiliates', 'affiliate', verdict);
};

const agreements: Stage = async (context) => {
  const { knownRecords, source, today } = context;
  const stored = await storedRecords(context, 'agreement');
  // Terms follow from options too, which the region may hold already.
  const storedOptions = await storedRecords(context, 'option');
  knownRecords.options.push(...storedOptions);
  const verdict = await judgeKeyed(
    source,
    {
      file: 'agreements',
      added: ['state', ...fieldsOf(defaultsOfAgreement)],
      namesOf: ({ agreementId }) => [nameOf(agreementId)],
      read: (row) => ({
        ...readAgreement(row, knownRecords, today),
        names: [nameOf(row.fields.agreement_id)],
      }),
    },
    stored,
  );
  for (const agreement of [...stored, ...verdict.fresh]) {
    knownRecords.agreements.set(agreement.agreementId, agreement);
  }
  const groups = () =>
    verdict.fresh.map((record) => {
      const state = signedAgreementStateOn(termOf(knownRecords, record), today);
      return [{ kind: 'agreement' as const, record: { ...record, state } }];
    });
  return { ...counts('agreements', verdict), groups };
};

const options: Stage = async (context: Context) => {
  const { knownRecords, source } = context;
  const verdict = await judgeOptions(source, knownRecords, [...knownRecords.options]);
  knownRecords.options.push(...verdict.fresh);
  return judged('options', 'option', verdict);
};

export const procurementStages: readonly Stage[] = [
  frameworks,
  lots,
  tariffs,
  providers,
  affiliates,
  agreements,
  options,
];
