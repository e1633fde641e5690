export { type AmountHints, readAmount } from './amounts.js';
export { readHs, readKsicList, readUscc } from './codes.js';
export { type MeasureHints, readArea, readPower, readWater } from './measures.js';
export { companyKey, splitNames } from './names.js';
export { readCount, readNumber, readShare } from './numbers.js';
export { readBlock, readDistance, readFloorArea, readLandPrice, readVoltage } from './parcel-measures.js';
export { type DateHints, readDay, readPeriod } from './periods.js';
export { hubOfPlace, hubOfUscc, readHub } from './places.js';
export { proposeProduct } from './products.js';
export type { IssueParams, Reading, ReadingProblem } from './reading.js';
export {
  readEffluent,
  readEffluentRoute,
  readForm,
  readIssuer,
  readMarkets,
  readOdi,
  readSector,
  readStatus,
  readTenure,
} from './terms.js';
export { type CellValue, foldText, isFormulaText, isNothing, writtenText } from './text.js';
export { readYesNo } from './yes-no.js';
