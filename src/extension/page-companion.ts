import type { Span } from '../core/article';
import type { Insights } from '../core/insights';
import { HighlightLayer } from '../page/highlights/highlight-layer';
import { clearLeftovers, paint } from '../page/highlights/paint';
import { watchLook } from '../page/highlights/watch-look';
import { type Progress, watchProgress } from '../page/progress';
import type { Reading } from '../reading';
import { browser, type Runtime } from './browser';
import { checkBackgroundRequest } from './check-request';
import { followPage } from './follow-page';
import { Guide } from './guide';
import type { KeptValue, PageState, PageToBackground, PanelToPage } from './messages';
import { isWanted, stateOf } from './page-state';
import { PanelLines } from './panel-lines';
import { placesOf } from './places';
import { isPaused, type Settings } from './settings';
import { loadSettings, watchSettings } from './settings-store';
import { Understanding } from './understanding';

/**
 * What accompanies a page as long as it lives: it paints what the reader wants to see, and keeps the badge and the panels
 * informed. Everything it does ends with the signal, and nothing is left in the page.
 */
export class PageCompanion {
  private settings: Settings | null = null;
  /** Null until the page at the present address has been read. */
  private reading: Reading | null = null;
  /** The reader wants this page analysed whatever the verdict. */
  private anyway = false;
  /**
   * What the panels want to find again when they are opened the next time. A popup closes at every click beside it; here
   * nothing is stored, and all of it goes with the page.
   */
  private readonly kept = new Map<string, KeptValue>();
  private readonly understanding = new Understanding(() => {
    this.tellPanels();
    this.paint();
  });
  private readonly layer = new HighlightLayer();
  private readonly guide = new Guide();
  private readonly panels: PanelLines;
  /** Looks once more for an article that has come late. */
  private readonly wake: () => void;
  private readonly watchAround: ReturnType<typeof watchLook>;
  private progressWatch = new AbortController();
  /** What the panels show. */
  private told: PageState['is'] | null = null;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {
    clearLeftovers(document);
    this.panels = new PanelLines(
      {
        onOpen: () => {
          this.wake();
          this.tellPanels();
        },
        onRequest: request => this.answer(request),
        onSilence: () => this.progressWatch.abort(),
      },
      signal,
    );
    this.watchAround = watchLook(document, () => this.paint(), signal);
    this.wake = followPage(document, reading => this.take(reading), signal);
    void watchSettings(settings => this.follow(settings), signal);
    // What changed while the page lay in the back/forward cache was not told to it.
    const onShow = ({ persisted }: PageTransitionEvent) =>
      persisted && loadSettings().then(settings => this.follow(settings));
    addEventListener('pageshow', onShow, { signal });
    this.listenToBackground();
    signal.addEventListener('abort', () => this.unpaint());
  }

  private take(reading: Reading | null): void {
    const before = this.reading?.article?.title;
    this.reading = reading;
    if (!reading) {
      this.anyway = false;
      this.unpaint();
    }
    if (!reading || (before !== undefined && before !== reading.article?.title)) {
      this.guide.revealed = null;
      this.kept.clear();
    }
    this.showBadge();
    this.tellPanels();
    this.paint();
  }

  private follow(settings: Settings): void {
    this.settings = settings;
    this.showBadge();
    this.paint();
  }

  private answer(request: PanelToPage): void {
    if (request.type === 'reveal') {
      this.reveal(request.span);
    } else if (request.type === 'step') {
      this.step(request.by);
    } else if (request.type === 'keep') {
      this.kept.set(request.key, request.value);
    } else {
      this.anyway = true;
      this.wake();
      this.understanding.retry();
      this.tellPanels();
      this.paint();
    }
  }

  private showBadge(): void {
    const { reading, settings, document } = this;
    if (!settings) return;
    const shown = reading?.verdict.verdict === 'article' && settings.badge && !isPaused(settings, document.URL);
    const minutes = shown ? Math.max(1, Math.round(reading.minutes / settings.pace)) : null;
    browser.runtime.sendMessage({ type: 'badge', minutes } satisfies PageToBackground).catch(() => {});
  }

  private tellPanels(): void {
    this.progressWatch.abort();
    if (!this.panels.open) return;
    const insights = this.insights();
    const outcome = this.understanding.failed ? 'failed' : insights;
    const state = stateOf(this.document, this.reading, this.anyway, outcome, this.kept);
    if (state.is === 'reading' && this.reading && this.told === 'article') return; // the next reading is under way
    this.told = state.is;
    this.tellRevealed(false);
    this.panels.tell({ type: 'state', state });
    if (state.is !== 'article') return;
    this.progressWatch = new AbortController();
    const tell = (progress: Progress) => this.panels.tell({ type: 'progress', progress });
    watchProgress(this.reading!, tell, AbortSignal.any([this.signal, this.progressWatch.signal]));
  }

  /** What the reader may see of the page; null while it is on its way, and where nothing is wanted. */
  private insights(): Insights | null {
    const { reading } = this;
    return reading?.article && isWanted(reading, this.anyway) ? this.understanding.of(reading.article) : null;
  }

  private paint(): void {
    const { reading, settings, document } = this;
    const shown =
      reading && isWanted(reading, this.anyway) && settings?.highlights && !isPaused(settings, document.URL);
    if (!shown) {
      this.layer.clear();
      return;
    }
    const insights = this.insights();
    // Until they are there, what was painted before more text came stays: no flicker while a page fills.
    if (!insights) return;
    const places = placesOf(reading, insights, settings.kinds, this.guide.revealed);
    paint(this.layer, places, settings);
    this.watchAround(places[0]?.range.startContainer.parentElement);
  }

  private unpaint(): void {
    this.layer.clear();
    this.guide.clear();
  }

  private reveal(span: Span): void {
    this.guide.revealed = span;
    this.paint();
    this.tellRevealed(!this.guide.show(this.reading));
  }

  private tellRevealed(isHidden: boolean): void {
    const { revealed } = this.guide;
    this.panels.tell({ type: 'revealed', revealed: revealed && { span: revealed, isHidden } });
  }

  private listenToBackground(): void {
    const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const request = sender.id === browser.runtime.id ? checkBackgroundRequest(message) : null;
      if (request) this.step(request.by);
    };
    browser.runtime.onMessage.addListener(onMessage);
    this.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
  }

  private step(by: 1 | -1): void {
    const { reading, settings } = this;
    const insights = this.insights();
    if (!insights || !settings || isPaused(settings, this.document.URL)) return;
    const next = this.guide.next(by, reading!, insights, settings.kinds);
    if (next) this.reveal(next);
  }
}
