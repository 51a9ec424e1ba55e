/** Words of a component are one flat object for its host, whatever files they stand in. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { numberWords } from "../../src/text/parse.js";
import { fetchedWords } from "../../src/ui/fetchedWords.js";
import { helpWords } from "../../src/ui/helpWords.js";
import { uiWords } from "../../src/ui/words.js";
import { components } from "./rules.js";

type Words = Readonly<Record<string, unknown>>;
/** Faults of spectra and bins, part of the words of the spectrum viewer. */
const faultWords = await Promise.all(
	["prepare", "smooth"].map(
		(folder) =>
			import(/* @vite-ignore */ new URL(`../../src/astro/spectrum/${folder}/words.ts`, import.meta.url).pathname),
	),
);
const shared: Readonly<Record<string, Words>> = Object.assign(
	{ uiWords, fetchedWords, helpWords, numberWords },
	...faultWords,
);

/** Words objects of a component by the name that they are exported with. */
async function wordsOf(component: string): Promise<Record<string, Words>> {
	const room = new URL(`../../src/${component}/`, import.meta.url);
	const entries = readdirSync(room);
	const files = [
		...(entries.includes("words.ts") ? ["words.ts"] : []),
		...(entries.includes("words") ? readdirSync(new URL("words/", room), { recursive: true, encoding: "utf8" }) : [])
			.filter((file) => file.endsWith(".ts") && file !== "index.ts" && file !== "words.ts")
			.map((file) => `words/${file}`),
	];
	const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ new URL(file, room).pathname)));
	return Object.assign({}, ...modules) as Record<string, Words>;
}

describe.each(components)("the words of %s", (component) => {
	it("have one name each, also among those of the shared parts", async () => {
		const places = new Map<string, string>();
		const twice: string[] = [];
		for (const [object, words] of Object.entries({ ...shared, ...(await wordsOf(component)) })) {
			for (const name of Object.keys(words)) {
				const other = places.get(name);
				if (other) twice.push(`${name} in ${other} and ${object}`);
				places.set(name, object);
			}
		}
		expect(places.size).toBeGreaterThan(50);
		expect(twice).toEqual([]);
	});

	it("are texts, or functions that make a text", async () => {
		for (const words of Object.values(await wordsOf(component)))
			for (const [name, word] of Object.entries(words)) expect(typeof word, name).toMatch(/^(string|function)$/);
	});

	it("are all in the public type", async () => {
		const room = new URL(`../../src/${component}/`, import.meta.url);
		const file = readdirSync(room).includes("words.ts") ? "words.ts" : "words/index.ts";
		const source = readFileSync(new URL(file, room), "utf8");
		const missing = Object.keys(await wordsOf(component)).filter((name) => !source.includes(`typeof ${name}`));
		expect(missing).toEqual([]);
		expect(source).toContain("UiWords");
	});
});
