import { beforeEach, expect, test, vi } from 'vitest';
import { PanelLines } from '../../src/extension/panel-lines';

type Listener = (value: unknown) => void;
const connected = vi.hoisted(() => new Set<(port: unknown) => void>());
vi.mock('../../src/extension/browser', () => {
  const onConnect = {
    addListener: (listener: Listener) => connected.add(listener),
    removeListener: (listener: Listener) => connected.delete(listener),
  };
  return { browser: { runtime: { id: 'lede', onConnect } } };
});

/** A line as the browser hands it to the page. */
function line({ name = 'lede-panel', id = 'lede' } = {}) {
  const heard: Listener[] = [];
  const ended: Listener[] = [];
  return {
    name,
    sender: { id },
    onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    onDisconnect: { addListener: (listener: Listener) => ended.push(listener) },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    say: (message: unknown) => heard.forEach(listener => void listener(message)),
    end: () => ended.forEach(listener => void listener(undefined)),
  };
}

const listeners = { onOpen: vi.fn(), onRequest: vi.fn(), onSilence: vi.fn() };
const connect = (port: ReturnType<typeof line>) => connected.forEach(listener => void listener(port));

beforeEach(() => {
  connected.clear();
  vi.clearAllMocks();
});

test('every panel is told, and the last one that leaves is missed', () => {
  const lines = new PanelLines(listeners, new AbortController().signal);
  const [popup, side] = [line(), line()];
  connect(popup);
  connect(side);
  lines.tell({ type: 'state', state: { is: 'reading' } });
  expect(popup.postMessage).toHaveBeenCalledOnce();
  expect(side.postMessage).toHaveBeenCalledOnce();
  popup.end();
  expect(listeners.onSilence).not.toHaveBeenCalled();
  side.end();
  expect(listeners.onSilence).toHaveBeenCalledOnce();
});

test('a line that is dead keeps nobody else from being told', () => {
  const lines = new PanelLines(listeners, new AbortController().signal);
  const [dead, side] = [line(), line()];
  connect(dead);
  connect(side);
  dead.postMessage.mockImplementation(() => {
    throw new Error('Attempt to postMessage on disconnected port');
  });
  lines.tell({ type: 'state', state: { is: 'reading' } });
  lines.tell({ type: 'state', state: { is: 'reading' } });
  expect(dead.postMessage).toHaveBeenCalledOnce();
  expect(side.postMessage).toHaveBeenCalledTimes(2);
  side.end();
  expect(listeners.onSilence).toHaveBeenCalledOnce();
});

test.each([
  ['of another extension', { id: 'other' }],
  ['of another name', { name: 'other' }],
])('a line %s is not taken', (_, kind) => {
  const lines = new PanelLines(listeners, new AbortController().signal);
  const stranger = line(kind);
  connect(stranger);
  lines.tell({ type: 'state', state: { is: 'reading' } });
  stranger.say({ type: 'analyseAnyway' });
  expect(stranger.postMessage).not.toHaveBeenCalled();
  expect(listeners.onOpen).not.toHaveBeenCalled();
  expect(listeners.onRequest).not.toHaveBeenCalled();
});

test('what is no request is passed over', () => {
  new PanelLines(listeners, new AbortController().signal);
  const popup = line();
  connect(popup);
  for (const nonsense of [null, 'reveal', { type: 'reveal' }, { type: 'evaluate', code: '1' }]) popup.say(nonsense);
  expect(listeners.onRequest).not.toHaveBeenCalled();
  popup.say({ type: 'analyseAnyway' });
  expect(listeners.onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'analyseAnyway' });
});

test('with the script of the page all lines end, and no new one is taken', () => {
  const life = new AbortController();
  new PanelLines(listeners, life.signal);
  const popup = line();
  connect(popup);
  life.abort();
  expect(popup.disconnect).toHaveBeenCalledOnce();
  expect(connected.size).toBe(0);
});
