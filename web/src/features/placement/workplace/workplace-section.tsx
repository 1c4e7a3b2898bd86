import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { renderResult } from '../../../ui/render-result.tsx';
import { Section } from '../../../ui/result-place.tsx';
import { useWorkplaceFacts } from './use-workplace-facts.ts';
import { WorkplaceForm } from './workplace-form.tsx';

/** Where the client works; of a person with a protected address it is said why it is not shown. */
export function WorkplaceSection({ placementId }: { readonly placementId: string }) {
  const { t } = useTranslation('placement');
  const workplace = useRead('readWorkplace', { params: { placementId } });
  const factsOf = useWorkplaceFacts();
  const name = `workplace ${placementId}`;
  return (
    <Section title={t('workplace.title')} titleId="workplace">
      {renderResult(workplace, (held) => (
        <>
          <FactList facts={factsOf(held.record)} />
          {held.actions.nameWorkplace.allowed && (
            <FormDisclosure name={name} openText={t('workplace.name')}>
              {(close) => <WorkplaceForm name={name} held={held} onClose={close} />}
            </FormDisclosure>
          )}
        </>
      ))}
    </Section>
  );
}
