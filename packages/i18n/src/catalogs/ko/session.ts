import type { session as source } from '../en/session.js';

export const session: Record<keyof typeof source, string> = {
  title: '로그인',
  lead: '투자조사단 명단에서 협약 체결까지, 투자 프로젝트와 새만금의 부지를 이어 드립니다.',
  email: '이메일',
  password: '비밀번호',
  submit: '로그인',
  returnNotice: '요청하신 페이지를 열려면 로그인하십시오.',
  'demo.title': '시연용 계정',
  'demo.text': '예시 자료로 구성된 시연 환경입니다. 계정을 선택한 후 로그인하십시오.',
  'step.title': '2단계 인증',
  'step.code': '인증 코드',
  'step.hint': '인증 앱에 표시된 숫자 6자리를 입력하십시오. 휴대전화가 없으면 복구 코드를 입력해도 됩니다.',
  'step.codeShape': '숫자 6자리 또는 복구 코드를 입력해 주십시오.',
  'step.back': '이메일·비밀번호 입력으로 돌아가기',
  'passkey.submit': '패스키로 로그인',
  'passkey.cancelled': '패스키를 사용하지 못했습니다. 창이 닫혔거나 시간이 지났습니다.',
  'institution.submit': '기관 계정으로 로그인',
  'institution.title': '기관 계정 로그인',
  'institution.back': '로그인 페이지로 돌아가기',
};
