import { displayText } from './display-text';

/** Text from the page: a text node, isolated so that its direction cannot disturb what stands beside it. */
export function PageText({ children }: { children: string }) {
  return <bdi dir="auto">{displayText(children)}</bdi>;
}
