import type { OrganisationFields } from '@bridge/common';

/** Another organisation in the history of one, told by the name that it had then. */
export const namedInAudit = ({ id, fields }: { id: string; fields: Pick<OrganisationFields, 'name'> }) => ({ id, name: fields.name });

interface Moved {
  table: string;
  key: Readonly<Record<string, string | number>>;
}

/** Records with a history of their own, by the table that a merge moves; of the others the merge itself keeps account. */
const SUBJECTS = {
  project: { subjectType: 'project', key: 'id' },
  app_user: { subjectType: 'user', key: 'id' },
  agreement: { subjectType: 'agreement', key: 'id' },
  agreement_party: { subjectType: 'agreement', key: 'agreement_id' },
} as const;

/** One entry for each record that went from one organisation to the other. */
export function movesToAudit(moved: readonly Moved[], from: string, to: string) {
  return moved.flatMap(({ table, key }) => {
    const subject = SUBJECTS[table as keyof typeof SUBJECTS] as (typeof SUBJECTS)[keyof typeof SUBJECTS] | undefined;
    if (!subject) return [];
    const changes = [{ field: 'organisationId', before: from, after: to }];
    return [
      {
        action: `${subject.subjectType}.organisation-changed`,
        subjectType: subject.subjectType,
        subjectId: String(key[subject.key]),
        changes,
      },
    ];
  });
}
