/**
 * An outline sixteen units square, drawn in the colour of the text, hidden from screen readers: the button beside it has a
 * name.
 */
const icon = (outline: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={outline} />
  </svg>
);

export const CopyIcon = icon(
  'M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM3.5 10.5H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1h6.5a1 1 0 0 1 1 1v.5',
);

export const DoneIcon = icon('m3 8.5 3.2 3.2L13 5');

export const ClearIcon = icon('m5 5 6 6m0-6-6 6');

export const MoreIcon = icon('M3.2 8h.6M7.7 8h.6M12.2 8h.6');

export const SideIcon = icon('M3 3h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM10 3v10');

export const OptionsIcon = icon(
  'M2.5 5H8M11.5 5h2M2.5 11h2M8 11h5.5M8 5a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 1 0 8 5M4.5 11A1.75 1.75 0 1 0 8 11a1.75 1.75 0 1 0-3.5 0',
);

export const PreviousIcon = icon('m4.5 9.5 3.5-3.5 3.5 3.5');

export const NextIcon = icon('m4.5 6.5 3.5 3.5 3.5-3.5');

export const LinkIcon = icon(
  'M6.5 9.5a2.7 2.7 0 0 0 3.9 0l2.3-2.3a2.7 2.7 0 0 0-3.9-3.9l-.8.8M9.5 6.5a2.7 2.7 0 0 0-3.9 0L3.3 8.8a2.7 2.7 0 0 0 3.9 3.9l.8-.8',
);
