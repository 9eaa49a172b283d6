import { afterEach, expect, test, vi } from 'vitest';
import { watchLook } from '../../../src/page/highlights/watch-look';

afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
  document.body.removeAttribute('class');
});

test('a page that changes its colours is seen to, once it has come to rest', async () => {
  const life = new AbortController();
  const callback = vi.fn();
  watchLook(document, callback, life.signal);
  document.documentElement.dataset.theme = 'dark';
  document.body.className = 'night';
  expect(callback).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce(), { timeout: 10_000 });
  life.abort();
});

test('a box around the article that changes its colours is seen to, once it is known', async () => {
  const life = new AbortController();
  const callback = vi.fn();
  const watchAround = watchLook(document, callback, life.signal);
  const app = document.createElement('div');
  app.attachShadow({ mode: 'open' }).innerHTML = '<main><p>words</p></main>';
  document.body.append(app);
  watchAround(app.shadowRoot!.querySelector('p'));
  app.className = 'night';
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce(), { timeout: 10_000 });
  life.abort();
  app.remove();
});

test('text that comes and goes is none of its business, nor is anything after the end', async () => {
  const life = new AbortController();
  const callback = vi.fn();
  watchLook(document, callback, life.signal);
  document.body.append(document.createElement('p'));
  await new Promise(resolve => setTimeout(resolve, 800));
  document.body.className = 'night';
  await Promise.resolve();
  life.abort();
  await new Promise(resolve => setTimeout(resolve, 800));
  expect(callback).not.toHaveBeenCalled();
});
