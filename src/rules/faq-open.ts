type Ids = ReadonlySet<string>;

/** What stands open once this question was opened or closed. @param alone opening closes the others */
export function turned(opened: Ids, id: string, open: boolean, alone: boolean): Ids {
  const now = new Set(open && alone ? [] : opened);
  if (open) now.add(id);
  else now.delete(id);
  return now;
}

/** The ids that are in one of the two only: first those that went, then those that came. */
export const changedIds = (before: Ids, now: Ids): string[] => [
  ...[...before].filter((id) => !now.has(id)),
  ...[...now].filter((id) => !before.has(id)),
];
