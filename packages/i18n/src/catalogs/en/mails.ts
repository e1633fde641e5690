/** Mails: `subject.…` and `text.…` of each kind. A text holds nothing that a stranger wrote, so that nobody sends words of theirs through us. */
export const mails = {
  footer: 'Saemangeum Bridge. This mail was sent automatically; please do not answer it.',
  'subject.passwordReset': 'Set a new password for Saemangeum Bridge',
  'text.passwordReset':
    'Somebody asked for a new password for your account. Open this link within {minutes} minutes to set one:\n\n{link}\n\nIf it was not you, do nothing: your password stays as it is.',
  'subject.passwordChanged': 'Your password for Saemangeum Bridge was changed',
  'text.passwordChanged':
    'The password of your account was changed, and every other session was signed out.\n\nIf it was not you, set a new password at once and tell your administrator:\n\n{link}',
  'subject.secondFactorReset': 'Your second factor for Saemangeum Bridge was reset',
  'text.secondFactorReset':
    'An administrator has removed the second factor of your account: authenticator app, passkeys and recovery codes. You have been signed out everywhere. Sign in with your password; where your role needs a second factor, you set up a new one first:\n\n{link}\n\nIf you did not ask for this, tell your administrator at once and set a new password from the sign-in page.',
  'subject.invitation': 'Invitation to Saemangeum Bridge',
  'text.invitation':
    'You are invited to Saemangeum Bridge. Open this link within {days} days and choose a name and a password:\n\n{link}\n\nThe link works once. If you did not expect it, ignore this mail.',
  'subject.registrationConfirm': 'Confirm your registration with Saemangeum Bridge',
  'text.registrationConfirm':
    'Somebody registered with this address. Open this link within {hours} hours and enter the password that you chose:\n\n{link}\n\nIf it was not you, ignore this mail: nothing happens without the link.',
  'subject.accountExists': 'You already have an account with Saemangeum Bridge',
  'text.accountExists':
    'Somebody tried to register or to invite this address, which already has an account. Nothing was changed. Sign in here, or set a new password there:\n\n{link}',
  'subject.registrationApproved': 'Your registration was approved',
  'text.registrationApproved': 'Your registration with Saemangeum Bridge was approved. Sign in and register your first project:\n\n{link}',
  'subject.registrationReturned': 'Your registration needs a correction',
  'text.registrationReturned': 'Your registration was returned. Sign in to read the reason, correct it and send it again:\n\n{link}',
  'subject.registrationWaitlisted': 'Your registration is on the waiting list',
  'text.registrationWaitlisted':
    'Your registration is on the waiting list. A decision is expected by {date}. You can see its state at any time:\n\n{link}',
  'subject.accountErased': 'Your account with Saemangeum Bridge was erased',
  'text.accountErased':
    'Your account was erased and all its sessions were ended. Your personal data were deleted; records that the rights of others or the law need stay under a pseudonym. This is the last mail to this address.',
} as const;
