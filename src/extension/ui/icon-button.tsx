import type { ButtonHTMLAttributes } from 'preact';

/** A button with an icon; its title is its name, for those who point at it as for screen readers. */
export function IconButton(props: ButtonHTMLAttributes & { title: string }) {
  return <button type="button" class="icon-button" {...props} />;
}
