/** Opens the accounts of the demo world, which hold invented records only and are made in an empty database alone. */
export const DEMO_PASSWORD = 'saemangeum-demo';
