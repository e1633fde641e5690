export { fieldName, fieldText } from './field-text.js';
export { OneLine, projectColumns } from './project-columns.js';
