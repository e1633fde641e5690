import type { mails as source } from '../en/mails.js';

export const mails: Record<keyof typeof source, string> = {
  footer: '新万金桥。本邮件由系统自动发送，请勿回复。',
  'subject.passwordReset': '重置您的新万金桥密码',
  'text.passwordReset':
    '有人申请重置您账户的密码。请在{minutes}分钟内打开以下链接设置新密码：\n\n{link}\n\n如非本人操作，请忽略本邮件，原密码保持不变。',
  'subject.passwordChanged': '您的新万金桥密码已更改',
  'text.passwordChanged': '您的账户密码已更改，其他所有会话均已退出登录。\n\n如非本人操作，请立即重置密码并告知管理员：\n\n{link}',
  'subject.secondFactorReset': '您的新万金桥两步验证已重置',
  'text.secondFactorReset':
    '管理员已移除您账户的两步验证（身份验证器应用、通行密钥和恢复码），您已在所有设备上退出登录。请使用密码登录；如您的角色须启用两步验证，请先重新设置：\n\n{link}\n\n如非您本人申请，请立即告知管理员，并在登录页重置密码。',
  'subject.invitation': '新万金桥邀请函',
  'text.invitation':
    '您受邀使用新万金桥。请在{days}天内打开以下链接，设置姓名和密码：\n\n{link}\n\n该链接仅可使用一次。如您并不知情，请忽略本邮件。',
  'subject.registrationConfirm': '请确认您的新万金桥注册申请',
  'text.registrationConfirm':
    '有人使用此邮箱提交了注册申请。请在{hours}小时内打开以下链接，并输入注册时设置的密码：\n\n{link}\n\n如非本人操作，请忽略本邮件；不打开链接则申请不会生效。',
  'subject.accountExists': '您已有新万金桥账户',
  'text.accountExists':
    '有人用此邮箱提交了注册申请或发出了邀请，而该邮箱已有账户。账户未作任何更改。您可由此登录，或在登录页重置密码：\n\n{link}',
  'subject.registrationApproved': '您的注册申请已通过',
  'text.registrationApproved': '您在新万金桥的注册申请已通过。请登录并登记您的第一个项目：\n\n{link}',
  'subject.registrationReturned': '您的注册申请需要补正',
  'text.registrationReturned': '您的注册申请已被退回。请登录查看原因，补正后重新提交：\n\n{link}',
  'subject.registrationWaitlisted': '您的注册申请已列入候补名单',
  'text.registrationWaitlisted': '您的注册申请已列入候补名单，预计于{date}前作出决定。您可随时查看申请状态：\n\n{link}',
  'subject.accountErased': '您的新万金桥账户已注销',
  'text.accountErased':
    '您的账户已注销，所有会话均已结束。您的个人信息已删除；因涉及他人权利或法律要求而须保留的记录已以代号替换姓名。这是发送至此邮箱的最后一封邮件。',
};
