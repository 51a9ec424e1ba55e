import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { HRDiagram, type HRDiagramProps, type HRWords } from "astropane/hr-diagram";
import { afterEach, describe, expect, it, vi } from "vitest";
import { pointsCsv } from "../../src/hr-diagram/model/csv.js";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { createStyleRegistry } from "../../src/hr-diagram/model/stars/origins.js";
import { exportFooter } from "../../src/hr-diagram/view/export/exportFooter.js";
import { areaWords } from "../../src/hr-diagram/words/area.js";
import { exportWords } from "../../src/hr-diagram/words/export.js";
import { figureWords } from "../../src/hr-diagram/words/figure.js";
import { footerWords } from "../../src/hr-diagram/words/footer.js";
import { helpWords } from "../../src/hr-diagram/words/help.js";
import { issueWords } from "../../src/hr-diagram/words/issues.js";
import { overlayWords } from "../../src/hr-diagram/words/overlays.js";
import { readoutWords } from "../../src/hr-diagram/words/readout.js";
import { stepWords } from "../../src/hr-diagram/words/steps.js";
import { tableWords } from "../../src/hr-diagram/words/table.js";
import { languageOf } from "../../src/text/index.js";
import { helpWords as plotHelpWords, uiWords } from "../../src/ui/index.js";
import { readBackground } from "./backgrounds.js";

const ownWords = [
	figureWords,
	issueWords,
	overlayWords,
	areaWords,
	footerWords,
	readoutWords,
	stepWords,
	tableWords,
	helpWords,
	exportWords,
];
const allWords = [...ownWords, uiWords, plotHelpWords];

/** Every word as signs that are no letters; the arguments of a function stay readable. */
const markers = Object.fromEntries(
	allWords.flatMap((words) =>
		Object.entries<unknown>(words).map(([name, word]) => [
			name,
			typeof word === "function" ? (...args: unknown[]) => `‹${args.join("|")}›` : "‹›",
		]),
	),
) as Partial<HRWords>;

const props: HRDiagramProps = {
	points: [
		{ color: 0.82, colorError: 0.02, absoluteMag: 4.6, origin: "1", id: "11", parallaxOverError: 3 },
		{ color: -0.37, absoluteMag: 10.3, origin: "2", id: "12", brightest: Number.NEGATIVE_INFINITY, faintest: 11 },
		{ color: 1.2, absoluteMag: 0.7, origin: "1", id: "13", brightest: 0.2, faintest: 1.4 },
		{ color: Number.NaN, absoluteMag: 1, origin: "3" },
		{ color: 1, absoluteMag: 1e9, origin: "" },
	],
	rejected: [{ origin: "4", reason: "5", color: 1, limit: 2 } as never, { origin: "6" } as never],
	tracks: [{ name: "7", points: [] }],
	regions: [{ name: "8", polygon: [[0, 0]] }],
	background: { color: [0, 1, 2], mag: [0, 1, 2, Number.NaN] },
	axes: { color: "0", magnitude: "0" },
	// A value of the wrong type, as JavaScript may pass it.
	height: "9" as never,
	width: 560,
};

/** Units, signs of quantities, spectral types and names of props; and what the locale itself writes between numbers. */
const data = /\b(mag|K|NaN|points|polygon|tracks|regions|height|und|[OBAFGKM]\d?V?)\b|[ϖσ☉]/g;

/** Letters in texts, names and hints of a subtree that come neither from words nor from data. */
function lettersIn(root: ParentNode): string[] {
	const texts: string[] = [];
	for (const element of root.querySelectorAll("*")) {
		for (const name of ["aria-label", "title", "placeholder", "aria-roledescription", "aria-valuetext"])
			texts.push(element.getAttribute(name) ?? "");
		// Letters on keys are the same in every language.
		if (element.tagName === "KBD") continue;
		for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
	}
	return texts.filter((text) => /\p{L}/u.test(text.replace(data, "")));
}

const frame = () =>
	act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
const plot = () => screen.getByRole("application");
const attachHandlers = () => {
	fireEvent.pointerOver(plot());
	return waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
};

afterEach(() => vi.restoreAllMocks());

describe("the words of a diagram", () => {
	it("have one name each", () => {
		const names = allWords.flatMap((words) => Object.keys(words));
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});

	it("are all that is said in English: figure, issues, controls, table, help, readout", async () => {
		const { container } = render(<HRDiagram {...props} words={markers} locale="de-DE" />);
		expect(container.querySelector("section")).not.toHaveAttribute("lang");
		await attachHandlers();
		await waitFor(() => expect(container.querySelector(".astropane-data-button")).not.toBeNull());
		await userEvent.click(container.querySelector(".astropane-data-button") as Element);
		await screen.findByRole("table");
		await userEvent.click(container.querySelector('[aria-haspopup="dialog"]') as Element);
		await waitFor(() => expect(screen.getByRole("dialog")).toHaveFocus());
		expect(lettersIn(document.body)).toEqual([]);
		await userEvent.keyboard("{Escape}");
		plot().focus();
		await userEvent.keyboard(".{Enter}");
		await frame();
		expect(screen.getAllByRole("status").some((region) => region.textContent !== "")).toBe(true);
		await userEvent.keyboard("?");
		await waitFor(() => expect(container.querySelector("dialog dl")).not.toBeNull());
		expect(lettersIn(container)).toEqual([]);
	});

	it("name axes, sequences and places", async () => {
		const gaia = { ...props, axes: undefined, tracks: true, background: undefined };
		const { container } = render(<HRDiagram {...gaia} words={{ ...markers, creditCaption: () => "‹›" }} />);
		await attachHandlers();
		const titles = /BP|RP|M_?\{?G?\}?|G/g;
		const texts = [...container.querySelectorAll("svg text")].map(
			(text) => text.textContent?.replace(titles, "") ?? "",
		);
		expect(texts.length).toBeGreaterThan(10);
		expect(texts.filter((text) => /\p{L}/u.test(text.replace(data, "")))).toEqual([]);
		expect(container.querySelector(".astropane-hr-caption summary")?.textContent).toMatch(
			/^‹‹83,931\|‹Gaia DR3[^›]*›››\. ‹‹87,744\|‹Hipparcos[^›]*›››\. ‹›\.$/,
		);
	});

	it("are used below an exported picture, while the columns of the CSV keep their names", () => {
		const language = languageOf(markers);
		const parsed = readData(props, createStyleRegistry());
		const model = makeModel(parsed, readBackground(null), {});
		const texts: string[] = [];
		const pen = { text: (text: string) => texts.push(text), fill() {} };
		exportFooter(parsed.styles, model, "", language, 560).paint(pen as never, 0, 560);
		// Hollow symbols, then the arrow of a limit.
		expect(texts).toEqual(["1", "2", "4", "‹›", "‹›"]);
		expect(pointsCsv(model, [])).toMatch(
			/^id,origin,BP-RP \[mag\],BP-RP error \[mag\],M_G \[mag\],M_G brightest \[mag\],M_G faintest \[mag\],parallax over error,not drawn because\r\n/,
		);
	});

	it("are used for props of the wrong type", async () => {
		render(<HRDiagram {...props} words={{ propIssue: (name, value) => `${name}: ${value}` }} />);
		expect(within(screen.getByRole("group")).getByText('height: "9"')).toBeInTheDocument();
	});
});

describe("a diagram in de-DE", () => {
	it("has English texts with German numbers in figure, table and readout", async () => {
		const { container } = render(<HRDiagram points={props.points.slice(0, 3)} width={560} locale="de-DE" />);
		expect(container.querySelector("section")).toHaveAttribute("lang", "en");
		expect(container.querySelector("summary")).toHaveTextContent("Background: 83.931 Gaia DR3 stars");
		expect(plot()).toHaveAccessibleDescription(/colour −0,37 … 1,20 mag, absolute magnitude 0,70 … 10,30 mag/);
		await attachHandlers();
		const ticks = [...container.querySelectorAll('g[data-layer="axes"] text')].map((text) => text.textContent);
		expect(ticks).toEqual(expect.arrayContaining(["−2", "10.000"]));
		await userEvent.click(await screen.findByRole("button", { name: "Table" }));
		expect(await screen.findByRole("cell", { name: "−0,37" })).toBeInTheDocument();
		plot().focus();
		await userEvent.keyboard(".");
		await frame();
		expect(screen.getByRole("status")).toHaveTextContent(/BP − RP 0,82 ± 0,02 mag, M_G 4,60 mag.*G2 V, 5\.780 K/);
	});

	it("falls back to en-US for a locale that nobody knows, and for words of the wrong type", () => {
		const { container } = render(
			<HRDiagram points={props.points} locale="xx-nowhere" words={{ origins: 5 } as never} />,
		);
		expect(container.querySelector("summary")).toHaveTextContent("83,931");
		expect(screen.getByRole("list", { name: "Origins" })).toBeInTheDocument();
	});
});
