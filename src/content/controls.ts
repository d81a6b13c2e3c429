import { msg, str } from '@lit/localize';

/** Words on the elements' own controls. */
export const change = (): string => msg('Change', { id: 'ui.change' });
export const changeAnswer = (): string => msg('change answer', { id: 'ui.change-answer' });
export const youAreOffline = (): string => msg('You are offline.', { id: 'ui.offline' });
export const withoutData = (): string => msg('What works without data', { id: 'ui.without-data' });
export const notSure = (): string => msg('Not sure', { id: 'ui.not-sure' });
export const back = (): string => msg('Back', { id: 'ui.back' });
export const close = (): string => msg('Close', { id: 'ui.close' });
export const copyCode = (): string => msg('Copy code', { id: 'ui.copy-code' });
export const copyText = (): string => msg('Copy text', { id: 'ui.copy-text' });
export const copyAddress = (): string => msg('Copy address', { id: 'ui.copy-address' });
export const copied = (): string => msg('Copied', { id: 'ui.copied' });
export const selected = (): string =>
  msg('Selected. Copy it from here.', {
    id: 'ui.selected',
    desc: 'Said when copying is refused and the text was selected instead',
  });
export const chooseLanguage = (): string => msg('Language', { id: 'ui.language' });
export const opensNewTab = (): string => msg('opens a new tab', { id: 'ui.new-tab' });
export const warningWord = (): string => msg('Warning', { id: 'ui.warning' });
export const loading = (): string => msg('One moment…', { id: 'ui.loading' });
export const progress = (done: number, total: number): string =>
  msg(str`${done} of ${total} done`, { id: 'ui.progress', desc: 'Placeholders: two numbers' });
export const complete = (): string => msg('All done. Safe travels.', { id: 'ui.complete' });
