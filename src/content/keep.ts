import { msg, str } from '@lit/localize';
import { dayOf, joined } from '../locales/format.js';
import type { Carrier } from '../carriers/carrier.js';
import { action, blocks, copy, details, quiet, when } from './builders.js';
import type { Block, Scene } from './builders.js';
import { copyAddress, copyIt, saveForOffline } from './controls.js';
import { endOf, remember } from './expiry.js';
import { trustLine } from './help.js';

export const keepTitle = (): string => msg('Save this guide');

/**
 * Ways to have the guide at hand without a connection.
 *
 * @param asText makes the whole guide as text, for where no file arrives
 */
export function keep(scene: Scene, asText: () => string): Block[] {
  const { address, sandboxed, offline } = scene.place;
  const end = endOf(scene);
  return blocks(
    sandboxed
      ? quiet(msg('This page can’t always save files. Copy what you need.'))
      : !offline && quiet(msg('Save it now, while you are online.')),
    saveForOffline(),
    action('print', msg('Print')),
    // Below the row of buttons: the one that was just pressed keeps its place and the focus.
    (sandboxed || scene.answers.saved) &&
      details(
        'saved',
        sandboxed ? msg('The guide as text') : msg('No file? Copy the guide as text'),
        copy(asText(), copyIt()),
      ),
    end && remember(scene, end),
    when(address, [action('share', msg('Share this page')), copy(address ?? '', copyAddress())]),
  );
}

/** At the end of a saved guide: where and when it was saved, and who made it. */
export function savedNote(carrier: Carrier, now: number, host: string): string {
  const from = joined(dayOf(now), host);
  return msg(str`Saved: ${from}. ${trustLine(carrier)}`);
}
