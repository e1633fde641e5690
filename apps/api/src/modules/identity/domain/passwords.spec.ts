import { SHORTEST_PASSWORD } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { commonPasswords } from './common-passwords.js';
import { assertGoodPassword } from './password-policy.js';

const owner = { email: 'minjun.kim@example.org', company: { ko: null, zh: '华友钴业', en: 'Huayou Cobalt' } };
const refusal = (password: string): string | null => {
  try {
    assertGoodPassword(password, owner);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a new password', () => {
  it('is held against thousands of known ones that would be long enough', () => {
    const list = [...commonPasswords(SHORTEST_PASSWORD)];
    expect(list.length).toBeGreaterThanOrEqual(3000);
    expect(list.every((text) => text.length >= SHORTEST_PASSWORD && text === text.toLowerCase())).toBe(true);
  });

  it.each(['password1234', 'PassWord2026', 'qwertyuiop123', 'woaini1314520', '123456789012', 'ｐａｓｓｗｏｒｄ１２３４', 'abababababab'])(
    'is refused where everybody would guess it: %s',
    (password) => {
      expect(refusal(password)).toBe('password.common');
    },
  );

  it.each(['Minjun-Kim-is-here', 'our 华友钴业 account', 'huayou cobalt 77'])(
    'is refused with a name of its owner in it: %s',
    (password) => {
      expect(refusal(password)).toBe('password.holds-name');
    },
  );

  it.each([
    'correct horse battery',
    '새만금의 바람은 차다 그래도',
    '长风破浪会有时直挂云帆',
    'aaaa bbbb cccc',
    '  spaces count too  ',
    '🦆🌊🏗️🚢 four of them',
  ])('needs no digit, capital or sign: %s', (password) => {
    expect(refusal(password)).toBeNull();
  });
});
