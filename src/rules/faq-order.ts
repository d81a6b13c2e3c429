/**
 * Which questions are shown, in which order. Ids ignore case.
 *
 * @param ids all there are: built-in ones, those of the config, the page's own children
 * @param topics the page's choice; absent, all in their order; unknown ids are passed over, and
 * where none of them is left, all are shown
 * @param without `faq:<id>` entries to leave out
 */
export function faqOrder(
  ids: readonly string[],
  topics: readonly string[] = [],
  without: readonly string[] = [],
): string[] {
  const out = new Set(without.map((entry) => entry.toLowerCase()));
  const left = new Map<string, string>();
  for (const id of ids) {
    const key = id.toLowerCase();
    if (!out.has(`faq:${key}`) && !left.has(key)) left.set(key, id);
  }
  const chosen = [...new Set(topics.map((topic) => topic.toLowerCase()))].flatMap(
    (topic) => left.get(topic) ?? [],
  );
  return chosen.length ? chosen : [...left.values()];
}
