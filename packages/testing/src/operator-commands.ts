import { grantFirstAdmin, importPackage, kinds, verifyRegion } from '@jatkopolku/application';
import { id, must } from '@jatkopolku/kernel';
import {
  brokenTrails,
  keysFromKms,
  makeRecords,
  makeVault,
  openTable,
  upgradeItems,
} from '@jatkopolku/store';

import { packageOf, smallPackage } from './test-package.ts';
import { TODAY, testClock as clock } from './test-table.ts';

interface ReachedTable {
  readonly endpoint: string;
  readonly table: string;
  readonly regionId: string;
  /** Both keys of the stage, by one name. */
  readonly keyArn: string;
}

const progress = () => {};

/** What an operator does to a region of a stage, by the table and keys that a role reaches. */
export function operatorCommands({ endpoint, table, regionId, keyArn }: ReachedTable) {
  const client = openTable({ endpoint, table });
  const records = makeRecords({ client, table, regionId, clock });
  const keys = keysFromKms({ wrappingKeyArn: keyArn, markKeyArn: keyArn });
  const vault = makeVault(keys, regionId);
  const context = { client, table, regionId };
  const trails = async () => (await brokenTrails(context)).broken;
  return {
    import: () => {
      const deps = { records, vault, source: packageOf(smallPackage()), today: TODAY, progress };
      return importPackage(deps, { strict: true });
    },
    grant: (userId: string) => {
      const person = { grantId: id<'Grant'>(`G-${userId}`), userId, name: userId };
      return grantFirstAdmin({ records, clock }, person, 'cli: Operator');
    },
    upgrade: () => upgradeItems(context, kinds),
    verify: () => verifyRegion({ records, brokenTrails: trails, progress }),
    openSeal: async () => {
      const [first] = await records.list('client');
      const { sealed, clientId } = must(first, 'a client').record;
      return vault.open(sealed, clientId);
    },
  };
}
