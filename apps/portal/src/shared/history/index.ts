export { agreementFieldWord, agreementValueWord, bindingWord } from './agreement-words.js';
export { ChangeList } from './history-entries.js';
export { HistorySection, OwnProjectHistory } from './history-section.js';
export { actionWord, actorWord } from './words.js';
