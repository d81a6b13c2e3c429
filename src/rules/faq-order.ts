/**
 * Which questions are shown, in which order. Ids ignore case.
 *
 * @param ids all questions: built-in, from the config, and the page's own
 * @param topics the page's choice. Unknown ids are ignored. If it is absent, or every id is unknown, all
 * questions are shown in their own order.
 * @param without `faq:<id>` entries to leave out
 */
export function faqOrder(
  ids: readonly string[],
  topics: readonly string[] = [],
  without: readonly string[] = [],
): string[] {
  const hidden = new Set(without.map((entry) => entry.toLowerCase()));
  const shown = new Map<string, string>();
  for (const id of ids) {
    const key = id.toLowerCase();
    if (!hidden.has(`faq:${key}`) && !shown.has(key)) shown.set(key, id);
  }
  const chosen = [...new Set(topics.map((topic) => topic.toLowerCase()))].flatMap(
    (topic) => shown.get(topic) ?? [],
  );
  return chosen.length ? chosen : [...shown.values()];
}
