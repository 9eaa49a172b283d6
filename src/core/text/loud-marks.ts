/** What ends a question, in the scripts that have a mark of their own for it. */
export const QUESTION_MARKS = '?？؟';

/** What a line keeps at its end, unlike a full stop. */
export const LOUD_MARKS = `${QUESTION_MARKS}!！`;
