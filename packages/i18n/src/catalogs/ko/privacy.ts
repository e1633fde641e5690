import type { privacy as source } from '../en/privacy.js';

export const privacy: Record<keyof typeof source, string> = {
  'notice.title': '개인정보 처리방침',
  'notice.lead': '이 포털에서 누가 어떤 개인정보를 무엇을 위해 처리하는지, 정보주체로서 어떤 권리가 있는지 알려 드립니다.',
  'notice.brought':
    '이 포털의 운영기관이 아직 자체 처리방침을 공개하지 않았습니다. 아래는 제품에 포함된 기본 문안으로, 운영기관이 표시되어 있지 않습니다.',
  'notice.stamp': '제{version}판, {instant} 공개',
  'notice.choose': '판 선택',
  'notice.choice': '제{version}판 · {day}',
  'notice.choiceCurrent': '제{version}판 · {day} (시행 중)',
  'notice.earlier': '이전 판입니다. 현재는 새로운 판이 시행되고 있습니다.',
  'notice.toCurrent': '현재 시행 중인 처리방침 보기',
  'notice.hash': '이 문안의 SHA-256(나중에 동일성을 확인하는 값):',
  'notice.missing.title': '해당 처리방침이 없습니다',
  'notice.missing.text': '공개된 적이 없는 판이거나 아직 공개된 처리방침이 없습니다.',
};
