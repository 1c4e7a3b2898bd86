import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import { type Action, reachOf } from '@jatkopolku/domain/access';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { useApi } from '../../app/api/api.ts';

export type HeldAgreement = AnswerOf<Operations['readAgreement']>;
type Body<Name extends keyof Operations> = Sending<Operations[Name]>['body'];
export type ContractBody = Body<'changeContract'>;
export type PriceBody = Body<'changePrice'>;
export type SuspensionBody = Body<'suspendAgreement'>;
export type TerminationBody = Body<'terminateAgreement'>;
export type PlacementLine = AnswerOf<Operations['listAgreementPlacements']>['items'][number];

export function useMay(): (action: Action) => boolean {
  const { membership } = useActing();
  return (action) => membership !== undefined && reachOf(membership, action) !== undefined;
}

/** The placements by the agreement, without whose they are. */
export function usePlacementsOf(
  agreementId: string,
  isWanted = true,
): UseQueryResult<readonly PlacementLine[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['agreements', agreementId, 'placements'],
    queryFn: async () => {
      const params = { agreementId };
      return (await api.call('listAgreementPlacements', { params })).items;
    },
    enabled: isWanted,
  });
}

/** What is done to agreements as they were seen; what waits for whom may change with each. */
export function useContractActs() {
  const api = useApi();
  const queries = useQueryClient();
  const reread = (...names: readonly string[]) =>
    Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })));
  const told = async (answer: Promise<HeldAgreement>) => {
    const held = await answer;
    await reread('agreements', 'tasks');
    return held;
  };
  /** The company check is kept, whatever came of it. */
  const checked = (answer: Promise<HeldAgreement>) =>
    told(answer).finally(() => void reread('checks'));
  return {
    read: (agreementId: string) => api.call('readAgreement', { params: { agreementId } }),
    tell: (held: HeldAgreement, body: ContractBody) =>
      told(api.call('changeContract', { ...seen(held), body })),
    check: (held: HeldAgreement) => checked(api.call('passCheck', seen(held))),
    sign: (held: HeldAgreement, body: Body<'signAgreement'>) =>
      checked(api.call('signAgreement', { ...seen(held), body })),
    price: (held: HeldAgreement, body: PriceBody) =>
      told(api.call('changePrice', { ...seen(held), body })),
    suspend: (held: HeldAgreement, body: SuspensionBody) =>
      told(api.call('suspendAgreement', { ...seen(held), body })),
    resume: (held: HeldAgreement, body: Body<'resumeAgreement'>) =>
      told(api.call('resumeAgreement', { ...seen(held), body })),
    terminate: (held: HeldAgreement, body: TerminationBody) =>
      told(api.call('terminateAgreement', { ...seen(held), body })),
  };
}

/** Which one is changed, and as what version it was seen. */
function seen({ record: { agreementId }, version }: HeldAgreement) {
  return { params: { agreementId }, version };
}
