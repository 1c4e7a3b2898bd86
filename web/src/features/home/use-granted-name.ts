import { useMay } from '../../app/acting/use-may.ts';
import { useRecords } from '../../app/api/use-read.ts';

/** What somebody is called of whose role a task tells, for those who give roles; the user's id else. */
export function useGrantedName(): (userId: string) => string {
  const may = useMay();
  const { data = [] } = useRecords('listGrants', {}, { when: may('confirmGrant') });
  const names = new Map<string, string>(data.map(({ userId, name }) => [userId, name]));
  return (userId) => names.get(userId) ?? userId;
}
