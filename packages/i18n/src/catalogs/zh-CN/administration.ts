import type { administration as source } from '../en/administration.js';

export const administration: Record<keyof typeof source, string> = {
  'viewAs.title': '以他人身份查看',
  'viewAs.lead': '为协助用户，可查看与其相同的页面。无法修改或导出；查看人、时间和原因均记入审计日志。',
  'viewAs.email': '账号邮箱',
  'viewAs.reason': '原因',
  'viewAs.reasonHint': '请填写用户提出的请求，将记入审计日志。',
  'viewAs.begin': '开始查看',
};
