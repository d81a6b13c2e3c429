/**
 * @typedef {import('./messages.mjs').Message} Message
 * @typedef {import('./xliff.mjs').Unit} Unit
 */

/** Share of common words that two texts need, so that one's translation is proposed for the other. */
const SIMILAR = 0.5;

/**
 * Updates the units of a language to the current messages.
 *
 * A changed sentence has a new id. Its proposal is the translation of the most similar removed
 * sentence, with the old English in `was`. If the English changes back, the proposal is a translation
 * again. Unused translations stay at the end until they are pruned.
 *
 * @param {Message[]} messages
 * @param {Map<string, Unit>} units
 * @returns {Map<string, Unit>}
 */
export function merge(messages, units) {
  const merged = new Map();
  for (const message of messages) {
    const { target, was, remarks } = units.get(message.id) ?? {};
    merged.set(message.id, { ...message, target, was, remarks });
  }
  const gone = new Set([...units.values()].filter(({ id, target }) => target && !merged.has(id)));

  const pairs = [...merged.values()]
    .filter(({ target }) => !target)
    .flatMap((unit) =>
      [...gone].map((old) => {
        const english = old.was || old.text;
        return { unit, old, english, score: similarity(unit.text, english) };
      }),
    )
    .filter(({ score }) => score >= SIMILAR)
    .sort((a, b) => b.score - a.score);
  for (const { unit, old, english } of pairs) {
    if (unit.target || !gone.delete(old)) continue;
    const { target, remarks } = old;
    const was = english === unit.text ? undefined : english;
    Object.assign(unit, { target, was, remarks });
  }

  for (const unit of gone) merged.set(unit.id, unit);
  return merged;
}

/** 0 for texts without a common word, 1 for the same words. */
function similarity(a, b) {
  if (a === b) return 1;
  const [left, right] = [a, b].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const rest = [...right];
  const common = left.filter((word) => {
    const place = rest.indexOf(word);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
  return (2 * common.length) / (left.length + right.length || 1);
}
