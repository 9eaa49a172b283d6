/** Whether a page is a news article, with reasons that a person can read. */
export interface Verdict {
  verdict: 'article' | 'unsure' | 'notArticle';
  /** Short English clauses, most telling first: "1,240 words of prose", "declares itself a NewsArticle". */
  reasons: string[];
}
