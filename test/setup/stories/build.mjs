/** Builds the Storybook into a folder of its own, apart from that of `npm run storybook:build`. */
import { spawn } from "node:child_process";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Resolves to whether it succeeded. What the build prints is shown only where it failed. */
export function buildStorybook(folder) {
	const storybook = fileURLToPath(new URL("../../../node_modules/storybook/dist/bin/dispatcher.js", import.meta.url));
	const child = spawn(execPath, [storybook, "build", "-o", folder, "--quiet", "--disable-telemetry"], {
		cwd: root,
		// .storybook/main.ts puts both builds of React in; the page chooses.
		env: { ...env, ASTROPANE_PLAY_STORIES: "1" },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const stop = (signal) => child.kill(signal);
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
	return new Promise((resolve) => {
		child.on("close", (code) => {
			for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
			if (code !== 0) console.error(output);
			resolve(code === 0);
		});
	});
}
