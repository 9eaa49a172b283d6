import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const words: Record<string, { message: string }> = messages;

/** What the panel says of a page that holds no article: "PDF files cannot be read yet. Lede reads web pages. …" */
export function stateInEnglish(state: string, reasons: readonly string[]): string {
  const said = [words[`state_${state}`], words[`state_${state}_words`]].map(word => word?.message).filter(Boolean);
  const why = reasons.length > 0 ? [`The evidence: ${reasonsInEnglish(reasons).join('; ')}.`] : [];
  return `${said[0] ?? state}. ${[...said.slice(1), ...why].join(' ')}`.trim();
}

/** The reasons of a verdict as English clauses: "it declares itself a news article". */
export function reasonsInEnglish(reasons: readonly string[]): string[] {
  return reasons.map(reason => words[`reason_${reason}`]?.message ?? reason);
}
