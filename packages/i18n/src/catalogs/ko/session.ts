import type { session as source } from '../en/session.js';

export const session: Record<keyof typeof source, string> = {
  title: '로그인',
  lead: '투자조사단 명단에서 협약 체결까지, 투자 프로젝트와 새만금의 부지를 이어 드립니다.',
  email: '이메일',
  password: '비밀번호',
  submit: '로그인',
  returnNotice: '요청하신 페이지를 열려면 로그인하십시오.',
  forgot: '비밀번호를 잊으셨나요?',
  newHere: '처음이신가요?',
  register: '투자자 가입 신청',
  'demo.title': '시연용 계정',
  'demo.text': '예시 자료로 구성된 시연 환경입니다. 계정을 선택한 후 로그인하십시오.',
};
