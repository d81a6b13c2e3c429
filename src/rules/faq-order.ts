/**
 * Which questions are shown, in which order.
 *
 * @param ids all there are: built-in ones, those of the config, the page's own children
 * @param topics the page's choice; absent, all in their order; unknown ids are passed over
 * @param without `faq:<id>` entries to leave out
 */
export function faqOrder(
  ids: readonly string[],
  topics?: readonly string[],
  without: readonly string[] = [],
): string[] {
  const left = ids.filter((id) => !without.includes(`faq:${id}`));
  if (!topics?.length) return [...new Set(left)];
  const byLowerCase = new Map(left.map((id) => [id.toLowerCase(), id]));
  return [...new Set(topics)].flatMap((topic) => byLowerCase.get(topic.toLowerCase()) ?? []);
}
