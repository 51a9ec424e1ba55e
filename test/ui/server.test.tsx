import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Button, NumberSlider, Popover, SearchBox, Select, ToggleGroup } from "../../src/ui/index.js";

const nothing = (): void => {};
const controls: Record<string, ReactElement> = {
	Button: <Button>More</Button>,
	NumberSlider: <NumberSlider label="Redshift" unit="km/s" value={6.5} min={0} max={3} step={0.001} />,
	Popover: <Popover label="More">text</Popover>,
	SearchBox: <SearchBox label="Search" value="he" onValueChange={nothing} />,
	Select: <Select label="Unit" options={[{ value: "nm", label: "nm" }]} value="nm" onValueChange={nothing} />,
	ToggleGroup: (
		<ToggleGroup
			label="Lines"
			sections={[{ heading: "Iron", items: [{ id: "a", label: "Fe II", color: "var(--astropane-line-iron)" }] }]}
			value={["a"]}
			onValueChange={nothing}
		/>
	),
};

describe("the controls on a server", () => {
	for (const [name, element] of Object.entries(controls)) {
		it(`render ${name} without inline styles or scripts`, () => {
			const markup = renderToString(element);
			expect(markup).not.toMatch(/style=|<style|<script|onclick/i);
			expect(markup.length).toBeGreaterThan(40);
		});
	}
	it("extend the range of a slider to its value", () => {
		const markup = renderToString(controls.NumberSlider as ReactElement);
		expect(markup).toContain('max="6.5"');
		expect(markup).toContain('value="6.5000"');
	});
});
