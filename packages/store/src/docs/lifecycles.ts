import { grantLifecycle } from '@jatkopolku/domain/access';
import { applicationLifecycle } from '@jatkopolku/domain/admission';
import { agreementLifecycle } from '@jatkopolku/domain/agreement';
import { sheetLifecycle } from '@jatkopolku/domain/attendance';
import { companyCheckLifecycle } from '@jatkopolku/domain/eligibility';
import { fileLifecycle } from '@jatkopolku/domain/file';
import { frameworkLifecycle } from '@jatkopolku/domain/framework';
import { decisionLifecycle, feedLifecycle, noticeLifecycle } from '@jatkopolku/domain/option';
import { claimLifecycle } from '@jatkopolku/domain/outcome';
import { placementLifecycle } from '@jatkopolku/domain/placement';
import { accountLifecycle } from '@jatkopolku/domain/provider';
import { recoveryLifecycle } from '@jatkopolku/domain/recovery';
import { disputeLifecycle, runLifecycle } from '@jatkopolku/domain/settlement';

type Table = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const lifecycles: Readonly<Record<string, Table>> = {
  Framework: frameworkLifecycle,
  'Application to a framework': applicationLifecycle,
  Agreement: agreementLifecycle,
  'Account of a provider': accountLifecycle,
  'Decision on an option': decisionLifecycle,
  'Notice of a decision': noticeLifecycle,
  'Address of a calendar': feedLifecycle,
  'Company check': companyCheckLifecycle,
  Placement: placementLifecycle,
  'Month sheet': sheetLifecycle,
  'Outcome claim': claimLifecycle,
  'Settlement run': runLifecycle,
  'Dispute of a line of a statement': disputeLifecycle,
  'Recovery from a client': recoveryLifecycle,
  File: fileLifecycle,
  'Role of a person': grantLifecycle,
};

/** The page of the lifecycles, each drawn from its table. */
export function lifecyclesPage(): string {
  const sections = Object.entries(lifecycles).map(([name, table]) => diagram(name, table));
  return `# Lifecycles\n\nWhat is not drawn is refused.\n\n${sections.join('\n')}`;
}

function diagram(name: string, table: Table): string {
  const arrows = Object.entries(table).flatMap(([state, events]) =>
    Object.entries(events).flatMap(([event, next]) =>
      next === null ? [] : [`  ${nodeOf(state)} --> ${nodeOf(next)}: ${event}`],
    ),
  );
  return `## ${name}\n\n\`\`\`mermaid\nstateDiagram-v2\n${arrows.join('\n')}\n\`\`\`\n`;
}

/** Mermaid takes no hyphens in the names of states. */
function nodeOf(state: string): string {
  return state.replaceAll('-', '_');
}
