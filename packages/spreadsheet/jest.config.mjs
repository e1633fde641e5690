import { preset } from '@bridge/dev/jest-preset';

export default preset(import.meta.dirname);
