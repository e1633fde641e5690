/**
 * Shows the address once the server listens and the demo sign-ins once they are known, whichever comes first.
 * @param {(text: string) => void} print
 * @returns {(message: { type: string, url?: string, signIns?: SignIn[] }) => void} takes the server's messages
 */
export function announcer(print) {
  return (message) => {
    if (message.type === 'listening') print(`\nSaemangeum Bridge · 새만금 브리지 · 新万金桥\n  ${message.url}\n\n${howToStop}\n`);
    if (message.type === 'demo' && message.signIns.length > 0) print(`\nDemo sign-ins · 데모 계정 · 演示账号\n${table(message.signIns)}\n`);
  };
}

/** @typedef {{ role: string, email: string, password: string }} SignIn */

const howToStop = 'Ctrl-C stops everything · Ctrl-C로 종료 · 按 Ctrl-C 停止';

function table(signIns) {
  const width = (key) => Math.max(...signIns.map((signIn) => signIn[key].length));
  const [role, email] = [width('role'), width('email')];
  return signIns.map((signIn) => `  ${signIn.role.padEnd(role)}  ${signIn.email.padEnd(email)}  ${signIn.password}`).join('\n');
}
