import type { values as source } from '../en/values.js';

export const values: Record<keyof typeof source, string> = {
  unknown: '未知',
  stale: '近期未确认',
  areaWanted: '希望用地：{areaM2}',
};
