import { describe, expect, it } from '@jest/globals';
import { deviceOf } from './device.js';

const ANDROID = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';

describe('the device of a session', () => {
  it.each([
    [`${ANDROID} MicroMessenger/8.0`, 'wechat', 'android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1', 'safari', 'ios'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'edge', 'windows'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Whale/4.3 Safari/537.36', 'whale', 'windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox', 'macos'],
    ['curl/8.0', 'other', 'other'],
  ])('is known by what it calls itself: %s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent, '203.0.113.7')).toEqual({ browser, system, network: '203.0.113.*' });
  });

  it('is placed in a network, never at an address', () => {
    const networks = ['::ffff:203.0.113.7', '2001:db8:aaaa:bbbb::1'].map((address) => deviceOf(undefined, address).network);
    expect(networks).toEqual(['203.0.113.*', '2001:db8:aaaa:*']);
  });
});
