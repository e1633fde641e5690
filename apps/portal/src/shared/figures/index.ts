export { fieldName, fieldText } from './field-text.js';
