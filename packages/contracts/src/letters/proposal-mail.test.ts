import { makePlacementProposal } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { proposalMail } from './proposal-mail.ts';

it.each(['fi', 'sv'] as const)('leads to the answer in %s, and says nothing of it', (language) => {
  const proposal = makePlacementProposal({ reason: 'Moves away' });
  const { subject, text, path } = proposalMail({ ...proposal, language });
  expect(path).toBe('/placements/L1/proposals/Y1');
  for (const said of [proposal.clientId, 'Moves', 'L1']) {
    expect(`${subject} ${text}`).not.toContain(said);
  }
});
