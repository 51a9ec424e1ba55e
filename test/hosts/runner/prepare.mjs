/** Packs the library and installs hosts, each in a folder outside the repository. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const hostsFolder = join(root, "test/hosts");

/** A host is not run by npm in this package: variables of `npm run` would reach its own npm. */
const cleanEnv = {
	...Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_|^NODE_ENV$|^INIT_CWD$/.test(name))),
	NEXT_TELEMETRY_DISABLED: "1",
	CI: "1",
};

/** Builds and packs the library; returns the path of the tarball. */
export function pack(folder) {
	execFileSync("npm", ["run", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
	const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
		cwd: root,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "ignore"],
	});
	return join(folder, /"filename":\s*"([^"]+)"/.exec(output)[1]);
}

/** Runs a command in `folder`. The error of a failure has the end of its output. */
export async function run(command, args, folder, timeoutMs = 300_000) {
	try {
		await promisify(execFile)(command, args, {
			cwd: folder,
			env: cleanEnv,
			timeout: timeoutMs,
			maxBuffer: 64 * 1024 * 1024,
		});
	} catch (error) {
		const output = `${error.stdout ?? ""}\n${error.stderr ?? ""}`.trim().split("\n").slice(-40).join("\n");
		throw new Error(`${command} ${args.join(" ")} failed (${error.killed ? "timeout" : error.code})\n${output}`);
	}
}

/** Copies a host to `folder`, with the shared sources beside its own, and installs the tarball there. */
export async function install(name, folder, tarball) {
	mkdirSync(folder, { recursive: true });
	cpSync(join(hostsFolder, "shared"), join(folder, "src"), { recursive: true });
	cpSync(join(hostsFolder, name), folder, {
		recursive: true,
		filter: (path) => !/\/(node_modules|package-lock\.json)$/.test(path),
	});
	const path = join(folder, "package.json");
	const manifest = JSON.parse(readFileSync(path, "utf8"));
	manifest.dependencies = { ...manifest.dependencies, astropane: `file:${tarball}` };
	writeFileSync(path, JSON.stringify(manifest, null, "\t"));
	const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock", "--loglevel", "error"];
	await run("npm", ["install", ...flags], folder);
	return manifest;
}

/** Runs a script of the host, if it has it. */
export async function script(manifest, name, folder) {
	if (manifest.scripts?.[name]) await run("npm", ["run", name], folder);
}
