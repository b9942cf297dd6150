import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {BuiltSite} from './site';

const sizes = [192, 512];

/** What lets a browser install the site like a program: its manifest, and the mark as pictures, with a margin that round masks may cut. */
export async function writeManifest({outDir, baseUrl, title, language}: BuiltSite, tagline: string): Promise<void> {
  const {createCanvas, loadImage} = await import('@napi-rs/canvas');
  mkdirSync(path.join(outDir, 'img/app'), {recursive: true});
  const mark = await loadImage(readFileSync(path.join(outDir, 'img/mark.svg')));
  for (const size of sizes) {
    const canvas = createCanvas(size, size);
    const context = canvas.getContext('2d');
    context.fillStyle = '#fbfaf6';
    context.fillRect(0, 0, size, size);
    const inner = size * 0.6;
    context.drawImage(mark, (size - inner) / 2, (size - inner) / 2, inner, inner);
    writeFileSync(path.join(outDir, `img/app/${size}.png`), await canvas.encode('png'));
  }
  writeFileSync(path.join(outDir, 'site.webmanifest'), JSON.stringify({
    name: title, short_name: 'MiCrocVET', description: tagline, lang: language, start_url: baseUrl, scope: baseUrl, id: baseUrl, display: 'standalone', background_color: '#fbfaf6', theme_color: '#0a5c63',
    icons: sizes.flatMap((size) => (['any', 'maskable'] as const).map((purpose) => ({src: `${baseUrl}img/app/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose}))),
    shortcuts: [{name: 'Design', url: `${baseUrl}design/`}, {name: 'Verify', url: `${baseUrl}verify/`}],
  }));
}
