import type { administration as source } from '../en/administration.js';

export const administration: Record<keyof typeof source, string> = {
  'viewAs.title': '다른 사용자로 보기',
  'viewAs.lead':
    '사용자를 돕기 위해 해당 사용자와 같은 화면을 봅니다. 변경하거나 내려받을 수 없으며, 누가 언제 왜 보았는지 감사 기록에 남습니다.',
  'viewAs.email': '계정 이메일',
  'viewAs.reason': '사유',
  'viewAs.reasonHint': '사용자가 요청한 내용을 적으십시오. 감사 기록에 남습니다.',
  'viewAs.begin': '보기 시작',
};
