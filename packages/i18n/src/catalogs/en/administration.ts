/** Pages of administrators. */
export const administration = {
  'viewAs.title': 'Look as somebody else',
  'viewAs.lead':
    'See the portal as one of its users does, to help them. Nothing can be changed or exported, and the audit keeps who looked, when and why.',
  'viewAs.email': 'E-mail of the account',
  'viewAs.reason': 'Reason',
  'viewAs.reasonHint': 'What the person asked for. The audit keeps it.',
  'viewAs.begin': 'Begin',
} as const;
