import { actsForBody, actsForCompany, organises, ROLE_PERMISSIONS, type Role, type ViewerView } from '@bridge/common';

/** One reader of each role. */
export function viewerOf(role: Role): ViewerView {
  return {
    userId: '00000000-0000-4000-8000-000000000001',
    email: `${role}@bridge.test`,
    displayName: `A ${role}`,
    role,
    permissions: [...ROLE_PERMISSIONS[role]],
    organisation: actsForCompany(role)
      ? { id: '00000000-0000-4000-8000-000000000002', name: { ko: '시험 소재', zh: '测试材料', en: 'Test Materials' } }
      : null,
    delegation: organises(role)
      ? { id: '00000000-0000-4000-8000-000000000003', name: { ko: '시험 투자조사단', zh: '测试代表团', en: 'Test delegation' } }
      : null,
    body: actsForBody(role) ? (role.startsWith('ministry') ? 'ministry' : 'sdia') : null,
    viewedBy: null,
    duty: null,
  };
}
