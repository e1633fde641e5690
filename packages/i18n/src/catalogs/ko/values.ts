import type { values as source } from '../en/values.js';

export const values: Record<keyof typeof source, string> = {
  unknown: '미확인',
  stale: '최근 미확인',
  areaWanted: '희망 면적: {areaM2}',
};
