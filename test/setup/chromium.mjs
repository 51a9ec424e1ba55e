/** Where a Chromium or Chrome may be, and how to get one. Plain JavaScript: it runs before anything is compiled. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env, getuid, platform } from "node:process";
import { chromium } from "playwright";

const variables = ["ASTROPANE_CHROMIUM", "CHROME_BIN", "CHROMIUM_PATH"];
const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

function fixedPlaces() {
	if (platform === "darwin") {
		const inside = [
			"Google Chrome.app/Contents/MacOS/Google Chrome",
			"Chromium.app/Contents/MacOS/Chromium",
			"Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
		];
		return ["/Applications", join(env.HOME ?? "/", "Applications")].flatMap((dir) =>
			inside.map((app) => join(dir, app)),
		);
	}
	if (platform === "win32") {
		const inside = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
		const dirs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((dir) => dir !== undefined);
		return dirs.flatMap((dir) => inside.map((app) => join(dir, app)));
	}
	return ["/snap/bin/chromium", "/opt/google/chrome/chrome"];
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The browser to test in, or null. Order: environment variable, PATH, usual places, Playwright's own cache. */
export function findChromium() {
	for (const variable of variables) {
		const path = env[variable];
		if (!path) continue;
		if (isExecutable(path)) return path;
		throw new Error(
			`${variable} is "${path}", which is no executable file, so there is no browser to test in. Point it at Chromium or Chrome, or unset it.`,
		);
	}
	if (platform !== "win32") {
		const onPath = commands.flatMap((name) => (env.PATH ?? "").split(delimiter).map((dir) => join(dir, name)));
		const found = onPath.find(isExecutable);
		if (found) return found;
	}
	return [...fixedPlaces(), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function run(command, args) {
	console.log(`$ ${command} ${args.join(" ")}`);
	const { status } = spawnSync(command, args, {
		stdio: ["ignore", "inherit", "inherit"],
		env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
	});
	return status === 0;
}

/** Chromium with fonts that hold ⊕, λ and superscript minus, by apt as root. Null where that is not possible. */
function installChromium() {
	if (platform !== "linux" || getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
	console.log("No Chromium found: installing it with apt-get.");
	const done =
		run("apt-get", ["-qq", "update"]) &&
		run("apt-get", [
			"-qq",
			"-o",
			"Dpkg::Use-Pty=0",
			"install",
			"-y",
			"--no-install-recommends",
			"chromium",
			"fonts-dejavu-core",
		]);
	return done ? findChromium() : null;
}

/** The path of a browser, installed if need be; or ends the process with what to do. */
export function requireChromium() {
	const path = findChromium() ?? installChromium();
	if (path) return path;
	console.error(
		"astropane tests: no Chromium or Chrome found, so nothing can be drawn. Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium; elsewhere: your browser's own installer), or set ASTROPANE_CHROMIUM to its path.",
	);
	process.exit(1);
}

/** A closed network must not be asked again and again; as root Chromium has no sandbox. */
export const chromiumArgs = [
	...(getuid?.() === 0 ? ["--no-sandbox"] : []),
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
	"--disable-quic",
	"--disable-gpu",
	"--disable-dev-shm-usage",
	"--hide-scrollbars",
	"--force-color-profile=srgb",
];
