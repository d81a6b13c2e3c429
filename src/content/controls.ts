import { msg, str } from '@lit/localize';
import { action } from './builders.js';

/** Words on the elements' own controls. */
export const change = (): string => msg('Change');
export const youAreOffline = (): string => msg('You are offline.');
export const withoutData = (): string => msg('What works without data');
export const notSure = (): string => msg('Not sure');
export const back = (): string => msg('Back');
export const close = (): string => msg('Close');
export const copyCode = (): string => msg('Copy code');
export const copyText = (): string => msg('Copy text');
export const copyAddress = (): string => msg('Copy address');
export const copyIt = (): string => msg('Copy');
export const copied = (): string => msg('Copied');
/** When copying is refused: the text was selected instead. */
export const selected = (): string => msg('The text is selected. Now copy it.');
/** After a file was offered. The browser does not say whether it was saved. */
export const lookInDownloads = (): string => msg('Look in your downloads.');
export const chooseLanguage = (): string => msg('Language');
export const opensNewTab = (): string => msg('opens a new tab');
export const warningWord = (): string => msg('Warning');
export const cannotShow = (): string =>
  msg(
    'This browser cannot show this help. Ask your carrier, or the shop where you bought the eSIM.',
  );
export const loading = (): string => msg('One moment…');
export const progress = (done: number, total: number): string => msg(str`${done} of ${total} done`);
/** Below the first steps of a longer list. */
export const allSteps = (count: number): string => msg(str`All ${count} steps`);
/** Beside the title of a part that has steps. */
export const stepCount = (count: number): string => msg(str`${count} steps`);
/** Above the parts that are not the next thing to do. */
export const moreHelp = (): string => msg('More help');
export const complete = (): string => msg('All done. Safe travels.');
export const yes = (): string => msg('Yes');
export const no = (): string => msg('No');
export const thankYou = (): string => msg('Thank you');
/** Why a search field is suddenly empty. */
export const digitsCleared = (): string => msg('We deleted the long number. Search with words.');

export const haveWifi = () => action('have-wifi', msg('I have Wi-Fi now'));
export const saveForOffline = () => action('save', msg('Save for offline'));
