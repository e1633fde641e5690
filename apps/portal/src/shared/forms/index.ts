export { ChoiceField } from './choice-field.js';
export { PortalForm } from './portal-form.js';
export { AmountField, AreaField, PeriodField, PowerField, WaterField } from './quantity-fields.js';
export { ReadingField } from './reading-field.js';
export { STORED_TEXT, storedValue } from './stored-text.js';
export { TextField } from './text-field.js';
export { useUnsavedGuard } from './unsaved-guard.js';
export { type WrittenValue, writtenAs } from './written-value.js';
export { YesNoUnknownField } from './yes-no-unknown-field.js';
