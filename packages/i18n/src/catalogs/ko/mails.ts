import type { mails as source } from '../en/mails.js';

export const mails: Record<keyof typeof source, string> = {
  footer: '새만금 브리지. 발신 전용 메일이므로 회신하실 수 없습니다.',
  'subject.passwordReset': '새만금 브리지 비밀번호 재설정',
  'text.passwordReset':
    '회원님 계정의 비밀번호 재설정이 요청되었습니다. {minutes}분 안에 아래 링크를 열어 새 비밀번호를 설정해 주십시오.\n\n{link}\n\n본인이 요청하지 않았다면 이 메일을 무시하십시오. 기존 비밀번호는 그대로 유지됩니다.',
  'subject.passwordChanged': '새만금 브리지 비밀번호가 변경되었습니다',
  'text.passwordChanged':
    '계정의 비밀번호가 변경되었으며 다른 모든 접속은 로그아웃되었습니다.\n\n본인이 변경하지 않았다면 즉시 비밀번호를 재설정하고 관리자에게 알려 주십시오.\n\n{link}',
  'subject.secondFactorReset': '새만금 브리지 2단계 인증이 초기화되었습니다',
  'text.secondFactorReset':
    '관리자가 회원님 계정의 2단계 인증(인증 앱, 패스키, 복구 코드)을 초기화하였으며 모든 기기에서 로그아웃되었습니다. 비밀번호로 로그인해 주십시오. 2단계 인증이 필요한 역할이면 먼저 새로 설정하게 됩니다.\n\n{link}\n\n본인이 요청하지 않았다면 즉시 관리자에게 알리고 로그인 화면에서 비밀번호를 재설정해 주십시오.',
  'subject.invitation': '새만금 브리지 초대',
  'text.invitation':
    '새만금 브리지에 초대되었습니다. {days}일 안에 아래 링크를 열어 이름과 비밀번호를 설정해 주십시오.\n\n{link}\n\n링크는 한 번만 사용할 수 있습니다. 초대받은 사실을 모르신다면 이 메일을 무시하십시오.',
  'subject.registrationConfirm': '새만금 브리지 가입 신청 확인',
  'text.registrationConfirm':
    '이 주소로 가입 신청이 접수되었습니다. {hours}시간 안에 아래 링크를 열고 신청할 때 정한 비밀번호를 입력해 주십시오.\n\n{link}\n\n본인이 신청하지 않았다면 이 메일을 무시하십시오. 링크를 열지 않으면 아무 일도 일어나지 않습니다.',
  'subject.accountExists': '이미 새만금 브리지 계정이 있습니다',
  'text.accountExists':
    '이미 계정이 있는 이 주소로 가입 신청 또는 초대가 있었습니다. 변경된 사항은 없습니다. 아래에서 로그인하거나 비밀번호를 재설정하실 수 있습니다.\n\n{link}',
  'subject.registrationApproved': '가입 신청이 승인되었습니다',
  'text.registrationApproved': '새만금 브리지 가입 신청이 승인되었습니다. 로그인하여 첫 프로젝트를 등록해 주십시오.\n\n{link}',
  'subject.registrationReturned': '가입 신청을 보완해 주십시오',
  'text.registrationReturned': '가입 신청이 반려되었습니다. 로그인하여 사유를 확인하고 보완한 뒤 다시 제출해 주십시오.\n\n{link}',
  'subject.registrationWaitlisted': '가입 신청이 대기 명단에 올랐습니다',
  'text.registrationWaitlisted':
    '가입 신청이 대기 명단에 올랐습니다. 결정 예정일은 {date}입니다. 진행 상태는 언제든지 확인하실 수 있습니다.\n\n{link}',
  'subject.accountErased': '새만금 브리지 계정이 삭제되었습니다',
  'text.accountErased':
    '계정이 삭제되었으며 모든 접속이 종료되었습니다. 개인정보는 삭제되었고, 다른 사람의 권리나 법령상 필요한 기록은 가명으로 남습니다. 이 주소로 보내는 마지막 메일입니다.',
};
