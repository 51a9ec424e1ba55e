import "astropane/styles.css";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import type { CSSProperties } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { tdtax } from "../../stories/data/tdtax.js";

type Emulation = {
	send(method: "Emulation.setEmulatedMedia", params: { features: { name: string; value: string }[] }): Promise<unknown>;
};
const forceColors = (value: "active" | "none") =>
	(cdp() as unknown as Emulation).send("Emulation.setEmulatedMedia", {
		features: [{ name: "forced-colors", value }],
	});
afterEach(() => {
	cleanup();
	return forceColors("none");
});

async function search(query: string, width: number): Promise<HTMLElement> {
	const { container } = render(
		<div style={{ width }}>
			<TaxonomyPicker taxonomies={[tdtax]} hiddenRoots={["Time-domain Source"]} />
		</div>,
	);
	await userEvent.type(screen.getByRole("searchbox"), query);
	await waitFor(() => expect(container.querySelector("mark")).not.toBeNull());
	return container;
}

/** Relative luminance by WCAG 2.2. */
function luminance(color: string): number {
	const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
		const share = Number(part) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

describe("the best match", () => {
	const bar = () => {
		const row = document.querySelector<HTMLElement>("[role=treeitem][tabindex='0']") as HTMLElement;
		const { borderInlineStartWidth: width, borderInlineStartColor: color } = getComputedStyle(row, "::after");
		return { width, color, row };
	};

	it.each(["light", "dark"])("has a mark of 3 : 1 while the focus is in the box: %s", async (theme) => {
		document.documentElement.dataset.theme = theme;
		const container = await search("91bg", 700);
		const { width, color, row } = bar();
		expect(row.textContent).toContain("Ia-91bg");
		expect(width).toBe("3px");
		const ground = getComputedStyle(container.querySelector(".astropane") as Element).getPropertyValue(
			"--astropane-ground",
		);
		const probe = document.createElement("i");
		probe.style.color = ground;
		container.querySelector(".astropane")?.append(probe);
		expect(contrast(color, getComputedStyle(probe).color)).toBeGreaterThanOrEqual(3);
		delete document.documentElement.dataset.theme;
	});

	it("has a mark in forced colours, and the arrow of a chosen class has the colour of its text", async () => {
		await forceColors("active");
		await search("91bg", 700);
		expect(bar().width).toBe("3px");
		expect(contrast(bar().color, getComputedStyle(document.body).backgroundColor)).toBeGreaterThanOrEqual(3);
		const parent = screen.getByRole("treeitem", { name: "Supernova" });
		await userEvent.click(parent);
		const twist = parent.querySelector(".astropane-taxonomy-twist") as Element;
		expect(getComputedStyle(twist, "::before").borderBlockEndColor).toBe(getComputedStyle(parent).color);
	});
});

describe("the arrow of a class in forced colours", () => {
	const stellar = "Stellar variable";
	it.each([
		["chosen", "single", "Supernova"],
		["chosen among several", "multiple", "Cataclysmic"],
		["chosen in part", "cascade", stellar],
	] as const)("has the colour of its text where it is %s", async (_, mode, name) => {
		await forceColors("active");
		const ia = {
			taxonomyId: 1,
			class: "Ia",
			path: [],
			id: `Time-domain Source/${stellar}/Cataclysmic/Supernova/Type I/Ia`,
		};
		render(
			<TaxonomyPicker
				taxonomies={[tdtax]}
				mode={mode}
				defaultExpandedDepth={9}
				defaultValue={mode === "cascade" ? [ia] : []}
			/>,
		);
		const parent = await screen.findByRole("treeitem", { name });
		if (mode !== "cascade") await userEvent.click(parent);
		const state = mode === "cascade" ? "mixed" : "checked";
		await waitFor(() => expect(parent).toHaveAttribute("data-state", state));
		const twist = parent.querySelector(".astropane-taxonomy-twist") as Element;
		const { color } = getComputedStyle(parent);
		expect(getComputedStyle(twist, "::before").borderBlockEndColor).toBe(color);
		const ground = getComputedStyle(parent).backgroundColor;
		const under = ground === "rgba(0, 0, 0, 0)" ? getComputedStyle(document.body).backgroundColor : ground;
		expect(contrast(color, under)).toBeGreaterThanOrEqual(3);
	});
});

describe("the search box", () => {
	it.each([
		[1000, true],
		[1600, true],
		[700, false],
		[1600, false],
		[360, true],
	])("is as wide as the tree in %i px, with details: %s", async (width, details) => {
		render(
			<div style={{ width }}>
				<TaxonomyPicker taxonomies={[tdtax]} details={details} />
			</div>,
		);
		const box = screen.getByRole("searchbox").getBoundingClientRect();
		const tree = screen.getByRole("tree").getBoundingClientRect();
		expect(Math.abs(box.left - tree.left)).toBeLessThanOrEqual(1);
		expect(Math.abs(box.right - tree.right)).toBeLessThanOrEqual(1);
	});
});

describe("a host whose ground is transparent", () => {
	it("sees the tick of a chosen class, and no rows through the heading", async () => {
		const style = { "--astropane-ground": "transparent" } as CSSProperties;
		const { container } = render(
			<TaxonomyPicker taxonomies={[tdtax]} mode="multiple" defaultExpandedDepth={9} style={style} />,
		);
		await userEvent.click(screen.getByRole("treeitem", { name: "Nonstellar" }));
		const box = await waitFor(() => {
			const found = container.querySelector("[aria-checked=true] > .astropane-taxonomy-box");
			expect(found).not.toBeNull();
			return found as Element;
		});
		const tick = getComputedStyle(box, "::before").borderBlockEndColor;
		expect(tick).toBe("rgb(255, 255, 255)");
		expect(contrast(tick, getComputedStyle(box).backgroundColor)).toBeGreaterThanOrEqual(3);
		const heading = container.querySelector(".astropane-taxonomy-heading") as Element;
		expect(getComputedStyle(heading).backgroundColor).toBe("rgb(255, 255, 255)");
	});
});
