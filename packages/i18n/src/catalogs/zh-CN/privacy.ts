import type { privacy as source } from '../en/privacy.js';

export const privacy: Record<keyof typeof source, string> = {
  'notice.title': '个人信息处理规则',
  'notice.lead': '说明本门户由谁处理哪些个人信息、出于何种目的，以及您享有哪些权利。',
  'notice.brought': '本门户的运营方尚未发布自己的处理规则。以下为产品自带的通用文本，未载明运营方。',
  'notice.stamp': '第{version}版，发布于{instant}',
  'notice.choose': '选择版本',
  'notice.choice': '第{version}版 · {day}',
  'notice.choiceCurrent': '第{version}版 · {day}（现行）',
  'notice.earlier': '这是旧版本，现行的是更新的版本。',
  'notice.toCurrent': '查看现行版本',
  'notice.hash': '本文本的 SHA-256（供日后核验）：',
  'notice.missing.title': '没有该版本',
  'notice.missing.text': '该版本从未发布，或尚未发布任何处理规则。',
};
