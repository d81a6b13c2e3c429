import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { currentLanguage } from '../locales/localize.js';
import { present, text, type Block } from './block.js';
import { copyAddress } from './controls.js';
import { endOf, remember } from './expiry.js';
import type { GuideOptions } from './guide.js';
import { trustLine } from './help.js';

/** Ways to have the guide at hand without a connection. */
export function keep(carrier: Carrier, options: GuideOptions): Block[] {
  const { end: context, address, savedText, inPlace } = options;
  const end = context && endOf(carrier, context);
  return present([
    text(
      inPlace
        ? msg('This page may not save files. Copy what you need.')
        : msg('Save it now, while you are online.'),
      'quiet',
    ),
    saveForOffline(),
    ...(savedText ? [sameAsText(savedText, inPlace)] : []),
    action('print', msg('Print')),
    ...(end ? remember(carrier, end, context) : []),
    !!address && action('share', msg('Share this page')),
    !!address && { type: 'copy', text: address, label: copyAddress() },
  ]);
}

export const saveForOffline = (): Block => action('save', msg('Save for offline'));

const action = (action: string, label: string): Block => ({ type: 'action', action, label });

/** The whole guide to be copied, for where no file arrives. */
const sameAsText = (saved: string, open = false): Block => ({
  type: 'details',
  id: 'saved',
  summary: open ? msg('The guide as text') : msg('No file? The guide as text'),
  blocks: [{ type: 'copy', text: saved, label: msg('Copy') }],
});

/** Under a saved guide: from where and when it is, and that facts change. */
export function savedNote(carrier: Carrier, now: number, host: string): string {
  const day = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium' }).format(now);
  const from = [day, host].filter(Boolean).join(', ');
  return `${msg(str`Saved: ${from}.`)} ${trustLine(carrier)}`;
}

export const keepTitle = (): string => msg('Keep for later');
