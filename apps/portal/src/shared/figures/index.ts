export { fieldName, fieldText } from './field-text.js';
export { aliasText, countryName, organisationText } from './organisation-text.js';
export { OneLine, projectColumns } from './project-columns.js';
