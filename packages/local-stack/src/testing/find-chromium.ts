import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { inRepo } from "../paths.js"
import { Sentence } from "../sentence.js"

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/**
 * Path of a Chromium: CHROMIUM_PATH, the one Playwright installs, one of the machine's; if there is none it is
 * installed by Playwright, or by Debian's package manager when we are root.
 */
export function findChromium(): string {
  const found = installedChromium() ?? installedBy(playwrightInstall) ?? installedBy(debianInstall)
  if (found) return found
  throw new Sentence(
    "There is no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.",
  )
}

/** Flags a Chromium needs here: no sandbox as root, no large shared memory in containers. */
export function chromiumFlags(): string[] {
  return [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"]
}

function installedChromium(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, playwrightPlace(), ...usualPlaces]
  return places.find((place) => place && existsSync(place))
}

function installedBy(install: () => void): string | undefined {
  install()
  return installedChromium()
}

const fromE2e = () => createRequire(inRepo("e2e", "package.json"))

function playwrightPlace(): string | undefined {
  const { chromium } = fromE2e()("@playwright/test") as { chromium: { executablePath(): string } }
  return chromium.executablePath()
}

function playwrightInstall(): void {
  const cli = fromE2e().resolve("@playwright/test/cli")
  run(process.execPath, [cli, "install", "chromium"], 180_000)
}

function debianInstall(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return
  run("apt-get", ["update", "-qq"], 120_000)
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 600_000)
}

/** A failed attempt is no failure yet: the next way is tried, and the last one says what to do. */
function run(program: string, args: string[], timeout: number): void {
  spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"], timeout })
}
