import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in Firefox's own window, where the functions of `IN_WINDOW` are. The value must be JSON. */
export type FirefoxWindow = <T>(expression: string) => Promise<T>;

/** What is done in the browser's own window, where toolbar, popup and shortcuts are. `id` is the extension's. */
const IN_WINDOW = `
  const front = () => Services.wm.getMostRecentWindow('navigator:browser');
  const popup = () => front().document.querySelector('browser.webextension-popup-browser');
  /** The popup loads out of sight and is then moved to its place; what is said to it before it is there is lost. */
  function clickAction(id) {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    return new Promise((resolve, reject) => {
      front().addEventListener('WebExtPopupLoaded', () => resolve(), { once: true });
      setTimeout(reject, 20_000, new Error('the popup does not open'));
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(front());
    });
  }
  function pressShortcut(id, command) {
    const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
    shortcuts.onCommand(command);
  }
  /** A script beside the popup may evaluate there what the content security policy keeps the popup itself from. */
  function evaluateInPopup(expression) {
    const script = \`
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      (async () => Cu.evalInSandbox(\${JSON.stringify(expression)}, sandbox))().then(
        value => sendAsyncMessage('lede:value', { value: JSON.stringify(value) }),
        error => sendAsyncMessage('lede:value', { error: String(error) }),
      );\`;
    return new Promise((resolve, reject) => {
      const { messageManager } = popup();
      const listener = ({ data }) => {
        messageManager.removeMessageListener('lede:value', listener);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      };
      messageManager.addMessageListener('lede:value', listener);
      setTimeout(reject, 20_000, new Error('the popup does not answer')); // it may have closed
      messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    });
  }
  /** Trusted events, as of a mouse: Firefox opens its sidebar for nothing less. */
  function clickInPopup(selector) {
    const script = \`{
      const { x, y, width, height } = content.document.querySelector(\${JSON.stringify(selector)}).getBoundingClientRect();
      for (const type of ['mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
    }\`;
    popup().messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  }
  /** Before it is installed; otherwise it would have to be loaded again. */
  async function allowInPrivateWindows(id) {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  }
  /** As if the language pack were installed, which is what extensions go by. */
  function speak(language) {
    Services.locale.availableLocales = [language, ...Services.locale.availableLocales];
    Services.locale.requestedLocales = [language];
  }
  /** Removing an extension makes Firefox forget its address, too. */
  function keepAddress(addresses) {
    Services.prefs.setStringPref('extensions.webextensions.uuids', addresses);
  }
  /** A media feature in all tabs, until it is called without a value. */
  function wants(feature, value) {
    const tell = (override, none) => {
      for (const { browsingContext } of front().gBrowser.browsers) browsingContext[override] = value ?? none;
    };
    if (feature === 'forced-colors') tell('forcedColorsOverride', 'none');
    else if (feature === 'prefers-color-scheme') tell('prefersColorSchemeOverride', 'none');
    else if (feature === 'prefers-reduced-motion') tell('prefersReducedMotionOverride', 'none');
    else if (feature === 'prefers-contrast' && value === 'more') {
      Services.prefs.setIntPref('ui.useAccessibilityTheme', 1);
      Services.prefs.setIntPref('browser.display.document_color_use', 1);
    } else if (feature === 'prefers-contrast' && !value) {
      Services.prefs.clearUserPref('ui.useAccessibilityTheme');
      Services.prefs.clearUserPref('browser.display.document_color_use');
    } else throw new Error('Firefox cannot be told ' + feature + ': ' + value);
  }
  function closePopup() {
    popup()?.closest('panel').hidePopup();
  }
  async function photographPopup() {
    const picture = await popup().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL();
  }
  /**
   * What the extension asked the network for, its pages, its background and its scripts in web pages alike; but not the
   * tabs on this machine that a test opens through it.
   */
  function watchRequests(id) {
    window.ledeRequests = [];
    Services.obs.addObserver(subject => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      const causes = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
      const policies = causes.flatMap(cause => [cause?.addonPolicy, cause?.contentScriptAddonPolicy]);
      const isTab = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT && URI.host === '127.0.0.1';
      if (!isTab && policies.some(policy => policy?.id === id)) window.ledeRequests.push(URI.spec);
    }, 'http-on-modify-request');
  }`;

/** The part of puppeteer's connection to Firefox that is used here. */
interface BidiConnection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: Evaluated }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Puppeteer has no public way into the browser's own window; WebDriver BiDi itself has. */
export async function windowOf(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.contexts[0]!.context };
  return async expression => {
    const script = `(async () => { ${IN_WINDOW}\n return JSON.stringify(await ${expression}); })()`;
    const { result } = await connection.send('script.evaluate', { expression: script, target, awaitPromise: true });
    if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails.text}`);
    const { value } = result.result;
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  };
}
