/** An element that starts a line of its own, and holds at least one candidate. */
export interface Box {
  /** Index of the box around it; -1 for the root. */
  parent: number;
  tag: string;
  /** Class words of this very element, as `hintBit`s. */
  hints: number;
  /** Pictures, videos and frames in this box and in no other. */
  media: number;
  /** Not rendered: known of boxes that hold text directly. */
  hidden: boolean;
  /** A dialog: what it says is not part of the page below it. */
  dialog: boolean;
  /** The same for boxes that a page's style sheet would treat alike: tag and class list. */
  look: string;
  element: Element;
}

/** A stretch of text between two line breaks: what may become a block of the article. */
export interface Candidate {
  /** Index of the innermost box. */
  box: number;
  /** White-space-collapsed, never empty. */
  text: string;
  /** How many UTF-16 units of the text stand in links and in bold. */
  linked: number;
  bold: number;
  links: number;
  /** Class words of the inline elements around the text, as `hintBit`s. */
  hints: number;
  /** Pictures, videos and frames between it and the candidate before. */
  media: number;
  /** The text nodes it is made of, in order; null stands for a <br> that reads as a space. */
  nodes: (Text | null)[];
}

/** Everything a document says, in order, before anything is judged. */
export interface Walk {
  boxes: Box[];
  candidates: Candidate[];
  /** How many elements have which class list: of boxes with text, and of those inside a line. */
  looks: ReadonlyMap<string, number>;
  /** True when the document was too large to be walked to its end. */
  partly: boolean;
}
