type Ids = ReadonlySet<string>;

/**
 * The open questions after one of them was opened or closed.
 *
 * @param exclusive opening one closes the others
 */
export function withOpen(ids: Ids, id: string, open: boolean, exclusive: boolean): Ids {
  const result = new Set(open && exclusive ? [] : ids);
  if (open) result.add(id);
  else result.delete(id);
  return result;
}

/** The ids that are in only one of the sets: first those that went, then those that came. */
export const changedIds = (before: Ids, after: Ids): string[] => [
  ...[...before].filter((id) => !after.has(id)),
  ...[...after].filter((id) => !before.has(id)),
];
