import { contractTerms, instructorSchema, qualifications } from '@jatkopolku/domain/agreement';
import { commitmentStates } from '@jatkopolku/domain/commitment';
import { scopes } from '@jatkopolku/domain/eligibility';
import { procedures } from '@jatkopolku/domain/framework';
import { declarations, providerRegisters } from '@jatkopolku/domain/provider';
import { bookingTypes, runStates } from '@jatkopolku/domain/settlement';

import { useTranslation } from '../../i18n/use-translation.ts';
import { codeText } from './code-text.ts';

const instructions = instructorSchema.shape.qualification.options;

/** The codes of what is bought, of whom and how it is paid. */
export function useBuyingTexts() {
  const { t } = useTranslation([
    'history',
    'admission',
    'agreement',
    'agreementSteps',
    'commitment',
    'framework',
    'provider',
    'settlement',
  ]);
  return {
    'yes-no': codeText(declarations, (code) => t(`provider:yesNo.${code}`)),
    flag: (value: unknown) => t(`provider:yesNo.${value === true ? 'yes' : 'no'}`),
    'notice-language': codeText(['fi', 'sv'], (code) => t(`provider:languages.${code}`)),
    scope: codeText(scopes, (code) => t(`agreement:scopes.${code}`)),
    qualification: codeText(qualifications, (code) => t(`agreement:qualifications.${code}`)),
    instruction: codeText(instructions, (code) => t(`admission:kinds.${code}`)),
    'contract-term': codeText(contractTerms, (code) => t(`agreementSteps:terms.names.${code}`)),
    procedure: codeText(procedures, (code) => t(`framework:procedures.${code}`)),
    register: codeText(providerRegisters, (code) => t(`provider:registers.${code}`)),
    'run-type': codeText(bookingTypes, (code) => t(`settlement:types.${code}`)),
    'run-state': codeText(runStates, (code) => t(`runStates.${code}`)),
    'commitment-state': codeText(commitmentStates, (code) => t(`commitment:states.${code}`)),
  };
}
