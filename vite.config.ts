import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import oldest from './scripts/oldest-browsers.json' with { type: 'json' };

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** manifest.json holds what both browsers share; what only one of them knows is added here. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const shared = { ...manifest, version: packageJson.version };
  if (browser === 'chrome') {
    return {
      ...shared,
      minimum_chrome_version: `${oldest.chrome}`,
      permissions: [...manifest.permissions, 'sidePanel'],
      side_panel: { default_path: 'src/extension/panel.html' },
    } as ManifestV3Export;
  }
  return {
    ...shared,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    action: { ...manifest.action, default_area: 'navbar' },
    sidebar_action: { default_panel: 'src/extension/panel.html', default_title: 'Lede', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: '{6c65ce53-37a5-4b08-b9de-3d3a5dbb5774}', // drawn at random: whoever needs no mail needs no domain
        strict_min_version: `${oldest.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** Two minifiers, one after the other, find more than either of them, and every page pays for the content script. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'))) {
        const source = file.type === 'chunk' ? file.code : String(file.source);
        const { code } = await minify(source, { ecma: 2020, module: file.type === 'chunk', compress: { passes: 2 } });
        if (file.type === 'chunk') file.code = code!;
        else file.source = code!;
      }
    },
  },
};

/**
 * The background has copies of what it shares with the panel and the options page. So what a popup waits for is one file, sooner
 * there and smaller than two.
 */
const copiesForBackground: Plugin = {
  name: 'copies-for-background',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !/extension.background\.ts$|\?background$/.test(importer)) return;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && { ...found, id: `${found.id}?background` };
  },
};

export default defineConfig({
  plugins: [
    copiesForBackground,
    minifyAgain,
    crx({
      manifest: manifestFor(target),
      browser: target,
      // One classic file: no loader, no web_accessible_resources, so that a page cannot tell that Lede is there.
      contentScripts: { standaloneFiles: ['src/extension/content.ts'] },
    }),
  ],
  build: {
    outDir: `dist/${target}`,
    target: 'es2023',
    // Those of the manifests: without them, light-dark() and nesting are spelled out for older ones.
    cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
    modulePreload: { polyfill: false }, // the parts of the panel load side by side
    rolldownOptions: {
      input: { panel: 'src/extension/panel.html' },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'interface',
              test: /(preact|src.(core.(kinds|article)|extension.(browser|check|settings|ui.(?!options))))[^?]*$/,
            },
          ],
        },
      },
    },
  },
});
