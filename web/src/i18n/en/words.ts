export const words = {
  roles: {
    'provider-worker': 'Instructor at a provider',
    'provider-manager': 'Manager of a provider',
    'case-worker': 'Case worker',
    approver: 'Approver',
    procurement: 'Procurement officer',
    coordinator: 'Coordinator',
    finance: 'Finance',
    auditor: 'Auditor',
    admin: 'Administrator',
  },
};
