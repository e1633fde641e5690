import { describe, expect, it } from '@jest/globals';
import { mapProjectColumns } from '../mapping/index.js';
import { splitNames } from './names.js';

describe('a company that is named in two scripts', () => {
  it.each([
    ['苏州示例有限公司 Suzhou Example Co., Ltd.', '苏州示例有限公司', 'Suzhou Example Co., Ltd.'],
    ['Suzhou Example Co., Ltd. (苏州示例有限公司)', '苏州示例有限公司', 'Suzhou Example Co., Ltd.'],
    ['Suzhou Example Co., Ltd. / 苏州示例(集团)有限公司', '苏州示例(集团)有限公司', 'Suzhou Example Co., Ltd.'],
  ])('has both names, whichever comes first: %s', (written, zh, en) => {
    expect(splitNames(written)).toEqual({ ko: null, zh, en });
  });
});

describe('a header with a better known word in brackets', () => {
  it('is known by that word', () => {
    expect(mapProjectColumns(['Registration No. (USCC)']).columns[0]?.field).toBe('uscc');
  });

  it('is still known by its own word where the brackets hold a unit', () => {
    expect(mapProjectColumns(['投资额(万元)', '用地(亩)']).columns.map(({ field }) => field)).toEqual(['investment', 'areaM2']);
  });
});
