/** The privacy notice, consents, and what a person can ask for about the own data. Terms are those of PIPA and PIPL. */
export const privacy = {
  'notice.title': 'Privacy notice',
  'notice.lead': 'Who processes personal data in this portal, which and what for, and what you can ask for.',
  'notice.brought':
    'The operator of this portal has not published a notice of its own yet. This text comes with the product and names no operator.',
  'notice.stamp': 'Version {version}, published {instant}',
  'notice.choose': 'Version',
  'notice.choice': 'Version {version} · {day}',
  'notice.choiceCurrent': 'Version {version} · {day} (in force)',
  'notice.earlier': 'This is an earlier version. A newer one is in force.',
  'notice.toCurrent': 'Read the version in force',
  'notice.hash': 'SHA-256 of this text, by which it can be proved later:',
  'notice.missing.title': 'There is no such notice',
  'notice.missing.text': 'This version was never published, or no notice has been published yet.',
} as const;
