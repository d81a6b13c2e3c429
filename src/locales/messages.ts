/**
 * The English messages, in the order of the lists that `src/build/message-lists.mjs` makes. Only a
 * built file has them: in the sources a message is its own key.
 */
export const messages: readonly string[] = [];
