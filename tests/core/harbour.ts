import { articleOf } from './article-of';

/** A short report without headings. */
export const harbour = articleOf(
  'Port of Selby to close its oldest dock after storm damage',
  'The port of Selby will close its oldest dock next month after engineers found cracks in the sea wall, the harbour board said on Tuesday.',
  'However, the ferry to the islands will keep running from a temporary pier beside the fish market. Passengers should arrive an hour early.',
  'On Monday, after a long meeting, the board approved a repair plan that replaces the wall in three stages. The first stage starts in May.',
  'They are angry. Fishing crews who use the dock fear that the work will cost them the whole herring season, the union warned.',
  'The council promised loans to every crew that loses its berth, and it will pay for the move to the new quay.',
);
