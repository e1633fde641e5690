/** Square metres in one 평 (pyeong), as Korean land registers convert it: 400/121, cut to six decimals. */
export const M2_PER_PYEONG = 3.305785;
/** Square metres in one 亩 (mu), 2000/3, cut to four decimals as Chinese land documents do. */
export const M2_PER_MU = 666.6667;

export function pyeongToM2(pyeong: number): number {
  return pyeong * M2_PER_PYEONG;
}

export function m2ToPyeong(areaM2: number): number {
  return areaM2 / M2_PER_PYEONG;
}

export function muToM2(mu: number): number {
  return mu * M2_PER_MU;
}

export function m2ToMu(areaM2: number): number {
  return areaM2 / M2_PER_MU;
}
