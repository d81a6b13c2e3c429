import { fingerprint } from './text.mjs';

/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./catalogue.mjs').Unit} Unit
 */

/**
 * The catalogue after the sources changed. A translation goes with its message when that got
 * another id and kept its English; one that no message uses stays at the end until it is pruned,
 * so that a source file which is away for a moment costs nothing.
 *
 * @param {Message[]} messages
 * @param {Map<string, Unit>} kept
 * @returns {{units: Map<string, Unit>, renamed: {from: string, to: string}[]}}
 */
export function merge(messages, kept) {
  const unused = new Map(kept);
  for (const { id } of messages) unused.delete(id);
  for (const { id, target } of unused.values()) if (!target) unused.delete(id);

  const units = new Map();
  const renamed = [];
  for (const message of messages) {
    let old = kept.get(message.id);
    const now = fingerprint(message);
    if (!old?.target) {
      const same = [...unused.values()].filter(({ madeFrom }) => madeFrom === now);
      if (same.length === 1) {
        [old] = same;
        unused.delete(old.id);
        renamed.push({ from: old.id, to: message.id });
      }
    }
    const { target, madeFrom, remarks } = old ?? {};
    const was = target && madeFrom !== now ? (old.was ?? old.text) : undefined;
    units.set(message.id, { ...message, target, madeFrom, was, remarks });
  }
  for (const [id, unit] of unused) units.set(id, unit);
  return { units, renamed };
}

/**
 * @param {Message | undefined} message
 * @param {Unit | undefined} unit
 * @returns {'translated' | 'missing' | 'stale' | 'unused'}
 */
export function stateOf(message, unit) {
  if (!message) return 'unused';
  if (!unit?.target) return 'missing';
  return unit.madeFrom === fingerprint(message) ? 'translated' : 'stale';
}
