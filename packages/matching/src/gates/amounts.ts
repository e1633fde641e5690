import { quantityGate } from './quantity-gate.js';

/** Land: the smallest area with which the project can begin; room to grow is a matter of fit. */
export const areaGate = quantityGate({
  gate: 'area',
  name: 'area',
  ruleCode: 'BRIDGE-AREA',
  unit: 'M2',
  projectField: 'areaM2',
  parcelField: 'areaM2',
  need: (project) => project.areaMinM2,
  offer: (site) => site.areaM2,
});

export const powerGate = quantityGate({
  gate: 'power',
  name: 'power',
  ruleCode: 'BRIDGE-POWER',
  unit: 'Kw',
  projectField: 'powerMw',
  parcelField: 'powerMw',
  need: (project) => project.powerKw,
  offer: (site) => site.powerKw,
});

export const waterGate = quantityGate({
  gate: 'water',
  name: 'water',
  ruleCode: 'BRIDGE-WATER',
  unit: 'M3PerDay',
  projectField: 'waterM3PerDay',
  parcelField: 'waterM3PerDay',
  need: (project) => project.waterM3PerDay,
  offer: (site) => site.waterM3PerDay,
});
