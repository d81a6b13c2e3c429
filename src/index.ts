export * from './variants/widgets.js';
export { addLanguage } from './elements/shared/add-language.js';
