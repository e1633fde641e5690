import { EMPTY_PROJECT, type ProjectFields } from '@bridge/common';

/** A complete, ordinary project of a company that does not exist; a test names only the fields that matter to it. */
export function aProject(overrides: Partial<ProjectFields> = {}): ProjectFields {
  return {
    ...EMPTY_PROJECT,
    companyName: { ko: null, zh: '示例新材料有限公司', en: 'Example New Materials Co., Ltd.' },
    hub: 'jiangsu',
    city: 'Wuxi',
    sector: 'components-materials',
    productText: '锂电铜箔',
    product: 'copper-foil',
    hs: '74101100',
    ksic: '24',
    investment: { amount: 82_000_000, currency: 'USD' },
    areaM2: { min: 30_000, max: 40_000 },
    powerMw: 8,
    waterM3PerDay: 200,
    effluent: 'little',
    portNeeded: false,
    gasNeeded: false,
    steamNeeded: false,
    start: '2028-06',
    chineseEquityPercent: 51,
    form: 'joint-venture',
    tenure: 'sale',
    odi: 'mofcom-certificate',
    fundsEvidenced: true,
    markets: ['KR'],
    sellsPower: false,
    ...overrides,
  };
}
