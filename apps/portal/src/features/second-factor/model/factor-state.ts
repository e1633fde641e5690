import type { ResponseOf, readSecondFactor } from '@bridge/common';

export type FactorState = ResponseOf<typeof readSecondFactor>;
