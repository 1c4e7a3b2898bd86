import { type Act, county } from './play.ts';
import { otherFinance } from './story-buying.ts';

const procurement = county('procurement');
const [year, code] = [2021, '4100'] as const;

/**
 * An admin says who holds a cost centre. Procurement sets money of it aside for the year, which its holder
 * confirms; of two more proposals one is taken back, and one confirmed by mistake and annulled.
 */
export async function setAside(
  act: Act,
  { frameworkId, agreementId }: { readonly frameworkId: string; readonly agreementId: string },
): Promise<void> {
  await act(county('admin'), 'changeCostCentre', {
    params: { code },
    version: 0,
    body: {
      name: 'Työikäisten palvelut',
      holders: [{ userId: otherFinance.userId, name: 'Talous Esimerkki' }],
    },
  });
  await act(county('admin'), 'listCostCentres', {});
  const cover = { year, frameworkId, lot: 1, agreementId, costCentre: code } as const;
  const propose = (amountCents: number, reason: string) =>
    act(procurement, 'proposeCommitment', { body: { ...cover, amountCents, reason } });
  const keyOf = (commitmentId: string) => ({ year: `${year}`, commitmentId });
  const first = await propose(5_000_000, 'Talousarvio 2021');
  await act(otherFinance, 'listTasks', {});
  await act(otherFinance, 'confirmCommitment', {
    params: keyOf(first.record.commitmentId),
    version: first.version,
  });
  const second = await propose(100_000, 'Lisätään syksyn jaksoja varten');
  await act(procurement, 'dropCommitment', {
    params: keyOf(second.record.commitmentId),
    version: second.version,
    body: { reason: 'Jaksoja ei tule' },
  });
  const third = await propose(200_000, 'Lisätään loppuvuotta varten');
  const confirmed = await act(otherFinance, 'confirmCommitment', {
    params: keyOf(third.record.commitmentId),
    version: third.version,
  });
  await act(otherFinance, 'annulCommitment', {
    params: keyOf(third.record.commitmentId),
    version: confirmed.version,
    body: { reason: 'Väärä vuosi' },
  });
  await act(otherFinance, 'readCommitments', { params: { year: `${year}` } });
}
