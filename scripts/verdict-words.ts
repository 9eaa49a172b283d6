import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/** The reasons of a verdict as English clauses: "it declares itself a news article". */
export function reasonsInEnglish(reasons: readonly string[]): string[] {
  const words: Record<string, { message: string }> = messages;
  return reasons.map(reason => words[`reason_${reason}`]?.message ?? reason);
}
