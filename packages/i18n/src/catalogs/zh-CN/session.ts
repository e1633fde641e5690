import type { session as source } from '../en/session.js';

export const session: Record<keyof typeof source, string> = {
  title: '登录',
  lead: '从代表团名单到协议签署，让投资项目与新万金用地顺利对接。',
  email: '电子邮箱',
  password: '密码',
  submit: '登录',
  returnNotice: '请先登录，再打开您要访问的页面。',
  'demo.title': '演示账户',
  'demo.text': '这是使用示例数据的演示环境。请选择账户后登录。',
  'step.title': '两步验证',
  'step.code': '验证码',
  'step.hint': '请输入身份验证器应用中的六位数字。手机不在身边时，可输入一个恢复码。',
  'step.codeShape': '请输入六位数字或恢复码。',
  'step.back': '返回输入邮箱和密码',
  'passkey.submit': '使用通行密钥登录',
  'passkey.cancelled': '未使用通行密钥：窗口已关闭或已超时。',
  'institution.submit': '使用机构账户登录',
  'institution.title': '机构账户登录',
  'institution.back': '返回登录页面',
};
