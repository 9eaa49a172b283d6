import type { ComponentChildren } from 'preact';

/** Sixteen units square, drawn in the colour of the text, hidden from screen readers: the button beside it has a name. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M3.5 10.5h-.5a1 1 0 0 1-1-1V3.5A1.5 1.5 0 0 1 3.5 2h6a1 1 0 0 1 1 1v.5" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 5" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <g class="dots">
      <circle cx="3.5" cy="8" r="1.1" />
      <circle cx="8" cy="8" r="1.1" />
      <circle cx="12.5" cy="8" r="1.1" />
    </g>
  </Icon>
);

export const SideIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M10 3v10" />
  </Icon>
);

export const OptionsIcon = () => (
  <Icon>
    <path d="M2.5 5h5.5M11.5 5h2M2.5 11h2M8 11h5.5" />
    <circle cx="9.75" cy="5" r="1.75" />
    <circle cx="6.25" cy="11" r="1.75" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="m4.5 9.5 3.5-3.5 3.5 3.5" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.5 9.5a2.7 2.7 0 0 0 3.9 0l2.3-2.3a2.7 2.7 0 0 0-3.9-3.9l-.8.8M9.5 6.5a2.7 2.7 0 0 0-3.9 0L3.3 8.8a2.7 2.7 0 0 0 3.9 3.9l.8-.8" />
  </Icon>
);
