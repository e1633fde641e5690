/** Numbers that only look random: the same seed gives the same snapshot on every machine. */
export function numbers(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const chance = (share) => next() < share;
  return {
    chance,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** About one figure in fifteen is missing. */
    maybe: (value) => (chance(0.07) ? null : value),
  };
}
