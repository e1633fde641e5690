import type { session as source } from '../en/session.js';

export const session: Record<keyof typeof source, string> = {
  title: '登录',
  lead: '从代表团名单到协议签署，让投资项目与新万金用地顺利对接。',
  email: '电子邮箱',
  password: '密码',
  submit: '登录',
  returnNotice: '请先登录，再打开您要访问的页面。',
  forgot: '忘记密码？',
  newHere: '首次使用？',
  register: '投资方注册',
  'demo.title': '演示账户',
  'demo.text': '这是使用示例数据的演示环境。请选择账户后登录。',
};
