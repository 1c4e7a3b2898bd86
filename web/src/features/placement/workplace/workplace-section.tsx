import { useMay } from '../../../acting/use-may.ts';
import { useApi } from '../../../api/api.ts';
import type { Answer } from '../../../api/operation-names.ts';
import { Refused } from '../../../api/refused.ts';
import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { renderResult } from '../../../ui/render-result.tsx';
import { Section } from '../../../ui/result-place.tsx';
import { LookWithReason } from '../../client/look-with-reason.tsx';
import { useWorkplaceFacts } from './use-workplace-facts.ts';
import { WorkplaceForm } from './workplace-form.tsx';

/** Where the client works; that of a person with a protected address is looked at with a reason. */
export function WorkplaceSection({ placementId }: { readonly placementId: string }) {
  const { t } = useTranslation('placement');
  const workplace = useRead('readWorkplace', { params: { placementId } });
  const mayLook = useMay()('readProtectedWorkplace');
  const { error } = workplace;
  const isWithheld = error instanceof Refused && error.problem.code === 'workplace-withheld';
  return (
    <Section title={t('workplace.title')} titleId="workplace">
      {isWithheld && mayLook ? (
        <ProtectedWorkplace placementId={placementId} text={error.message} />
      ) : (
        renderResult(workplace, (held) => <ShownWorkplace held={held} />)
      )}
    </Section>
  );
}

interface ProtectedWorkplaceProps {
  readonly placementId: string;
  readonly text: string;
}

function ProtectedWorkplace({ placementId, text }: ProtectedWorkplaceProps) {
  const api = useApi();
  const params = { placementId };
  return (
    <LookWithReason
      name={`protected workplace ${placementId}`}
      text={text}
      ask={(body) => api.call('readProtectedWorkplace', { params, body })}
    >
      {(held, onChanged) => <ShownWorkplace held={held} onNamed={onChanged} />}
    </LookWithReason>
  );
}

interface ShownWorkplaceProps {
  readonly held: Answer<'readWorkplace'>;
  /** Given where the page does not read it again by itself. */
  readonly onNamed?: (held: Answer<'readWorkplace'>) => void;
}

function ShownWorkplace({ held, onNamed }: ShownWorkplaceProps) {
  const { t } = useTranslation('placement');
  const factsOf = useWorkplaceFacts();
  const name = `workplace ${held.record.placementId}`;
  return (
    <>
      {held.version === 0 ? (
        <p>{t('workplace.unnamed')}</p>
      ) : (
        <FactList facts={factsOf(held.record)} />
      )}
      {held.actions.nameWorkplace.allowed && (
        <FormDisclosure name={name} openText={t('workplace.name')}>
          {(close) => (
            <WorkplaceForm
              name={name}
              held={held}
              onClose={close}
              onNamed={(named) => onNamed?.({ ...held, ...named })}
            />
          )}
        </FormDisclosure>
      )}
    </>
  );
}
