import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import packed, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { inRoot } from './root.ts'

const near = createRequire(import.meta.url)
const home = inRoot('node_modules/.cache/chromium')
const unpacked = join(home, 'unpacked')
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Knows only the Chinese font from the registry, so that pictures are the same on every machine. */
function writeFontSettings(): string {
  const fonts = join(dirname(near.resolve('@embedpdf/fonts-sc')), '../fonts')
  const file = join(home, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${home}/fontcache</cachedir></fontconfig>`)
  return file
}

/** The package unpacks into the temporary folder and trusts whatever lies there under its name, so it gets one of its own. */
async function unpackInto(dir: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = dir
  try {
    await inflate(join(dirname(near.resolve('@sparticuz/chromium')), '../bin/al2023.tar.br'))
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Whole or not at all, since several may come at once: made aside, then moved to its place; whoever is second throws theirs away. */
async function unpackOnce(): Promise<void> {
  if (existsSync(unpacked)) return
  const aside = mkdtempSync(join(home, 'unpacking-'))
  await unpackInto(aside)
  try {
    renameSync(aside, unpacked)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(unpacked)) throw error
  }
}

/** The browser of the registry brings libraries that a bare machine lacks; an installed one must never see them. */
async function packedBrowser() {
  await unpackOnce()
  return { executablePath: join(unpacked, 'chromium'), libraries: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') } }
}

/** An installed Chromium, else the one from the registry; BROWSER=npm or a path chooses. */
export async function openBrowser(): Promise<Browser> {
  mkdirSync(home, { recursive: true })
  const wanted = process.env.BROWSER ?? installed.find((path) => existsSync(path)) ?? 'npm'
  const { executablePath, libraries } = wanted === 'npm' ? await packedBrowser() : { executablePath: wanted, libraries: {} }
  const env = { ...process.env, TMPDIR: home, FONTCONFIG_FILE: writeFontSettings(), ...libraries } as Record<string, string>
  return chromium.launch({ executablePath, env, args })
}
