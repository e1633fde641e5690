/** A product that the other is made from or made with: both ends gain from standing near each other. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
}

/** Each line runs down one chain, upstream first; groups stand for all their products. */
const CHAINS: readonly (readonly string[])[] = [
  ['battery-recycling', 'black-mass', 'recycled-metals', 'metal-sulphates', 'cathode-precursors', 'cathode-materials', 'battery-cell'],
  ['nickel-intermediate', 'nickel-sulphate', 'cathode-precursors'],
  ['battery-recycling', 'metal-sulphates'],
  ['lithium-compounds', 'cathode-materials'],
  ['lithium-compounds', 'electrolyte-salt', 'battery-electrolyte', 'battery-cell'],
  ['anode-materials', 'battery-cell'],
  ['battery-separator', 'battery-cell'],
  ['copper-foil', 'battery-cell'],
  ['aluminium-foil', 'battery-cell'],
  ['battery-cell', 'energy-storage-system'],
  ['battery-cell', 'automotive-parts'],
  ['battery-cell', 'battery-recycling'],
  ['battery-assembly-equipment', 'battery-cell'],
  ['battery-formation-equipment', 'battery-cell'],
  ['roller-kiln', 'cathode-materials'],
  ['tungsten-oxide', 'cemented-carbide'],
  ['rare-earth-magnet', 'wind-turbine'],
  ['rare-earth-magnet', 'automotive-parts'],
  ['silicon-carbide', 'power-semiconductor', 'inverter'],
  ['power-semiconductor', 'automotive-parts'],
  ['utg-equipment', 'ultra-thin-glass'],
  ['polysilicon', 'ingot-wafer', 'pv-cell', 'pv-module', 'floating-solar'],
  ['pv-module', 'power-generation', 'electrolyser'],
  ['inverter', 'energy-storage-system', 'power-generation'],
  ['wind-blade', 'wind-turbine', 'power-generation', 'data-centre'],
  ['carbon-fibre', 'wind-blade'],
  ['carbon-fibre', 'hydrogen-vessel'],
  ['wind-nacelle', 'wind-turbine'],
  ['wind-tower', 'wind-turbine'],
  ['wind-substructure', 'wind-turbine'],
  ['submarine-cable', 'power-generation'],
  ['transformer', 'data-centre'],
  ['electrolyser', 'green-hydrogen', 'green-ammonia'],
  ['green-hydrogen', 'fuel-cell'],
  ['hydrogen-vessel', 'fuel-cell'],
  ['pharma-intermediate', 'active-ingredient', 'finished-dosage'],
  ['culture-medium', 'biologics'],
  ['single-use-consumables', 'biologics'],
  ['contract-manufacturing', 'biosimilar'],
  ['biologics', 'syringe'],
  ['seafood-processing', 'health-food'],
  ['protein-powder', 'health-food'],
];

/** Value-chain edges from supplier to user; they make complements, not likenesses. */
export const CHAIN_EDGES: readonly ChainEdge[] = [
  ...new Map(
    CHAINS.flatMap((chain) => chain.slice(1).map((to, index) => ({ from: chain[index] ?? to, to }))).map((edge) => [
      `${edge.from}>${edge.to}`,
      edge,
    ]),
  ).values(),
];
