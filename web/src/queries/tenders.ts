import type { RecordOf } from '../api/operation-names.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { KEPT_MS, useRecords } from './use-read.ts';

const kept = { staleTime: KEPT_MS };

/** What a framework is called; its id where the name is not known. */
export function useFrameworkName(): (frameworkId: string) => string {
  const { data = [] } = useRecords('listFrameworks', {}, kept);
  const names = new Map<string, string>(data.map(({ frameworkId, name }) => [frameworkId, name]));
  return (frameworkId) => names.get(frameworkId) ?? frameworkId;
}

/** A lot by its number and its name in the reader's language; by its number alone where that is not known. */
export function useLotName(): (frameworkId: string | undefined, lot: number) => string {
  const { t } = useTranslation('words');
  const format = useFormat();
  const { data: lots = [] } = useRecords('listLots', {}, kept);
  return (frameworkId, number) => {
    const lot = lots.find((one) => one.frameworkId === frameworkId && one.lot === number);
    return lot === undefined
      ? t('lot', { lot: number })
      : t('lotNamed', { lot: number, name: format.lotName(lot) });
  };
}

/** An agreement that something names by its code; undefined where it is not known. */
export function useAgreementOf(): (agreementId: string) => RecordOf<'listAgreements'> | undefined {
  const { data = [] } = useRecords('listAgreements', {}, kept);
  const byId = new Map<string, RecordOf<'listAgreements'>>(
    data.map((agreement) => [agreement.agreementId, agreement]),
  );
  return (agreementId) => byId.get(agreementId);
}
