/** Whether a page is a news article, and why. */
export interface Verdict {
  verdict: 'article' | 'unsure' | 'notArticle';
  /** Names of signs, most telling first: "newsType", "prices". `_locales` has the words of each under "reason_…". */
  reasons: string[];
}
