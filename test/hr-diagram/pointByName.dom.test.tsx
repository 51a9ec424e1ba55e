import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createHRStore, HRDiagram, type HRDiagramPoint } from "astropane/hr-diagram";
import { colorMagnitudeFromSkyPortal } from "astropane/skyportal";
import { describe, expect, it, vi } from "vitest";

const star = (id: string, color: number): HRDiagramPoint => ({ id, origin: "gaia", color, absoluteMag: 4.8 });
const [s0, s1, s2, s3] = [star("s0", 0.2), star("s1", 0.6), star("s2", 1), star("s3", 1.4)];
const common = { width: 500, height: 400, background: null } as const;
const plot = (title: string) => screen.getByRole("application", { name: title });
const attached = async (title: string) => {
	fireEvent.pointerOver(plot(title));
	await waitFor(() => expect(plot(title)).toHaveAttribute("data-astropane-gesture"));
};
const status = (title: string) => plot(title).closest("section")?.querySelector("[role=status]")?.textContent;
/** The text of the tooltip of a diagram; "" where it is hidden. */
const readout = (title: string): string => {
	const box = plot(title).closest("section")?.querySelector<HTMLElement>(".astropane-tooltip");
	return box && !box.hidden ? (box.textContent ?? "") : "";
};

describe("the cursor on a point", () => {
	it.each([
		["lacks the star", [s1, s3], ""],
		["has the stars in another order", [s3, s2, s1], "s2"],
		["has a star more at the beginning", [s0, s1, s2, s3], "s2"],
	])("shows the same star, or none, in a diagram of the same store that %s", async (_, points, shown) => {
		const store = createHRStore();
		render(
			<>
				<HRDiagram title="A" points={[s1, s2, s3]} store={store} {...common} />
				<HRDiagram title="B" points={points} store={store} {...common} />
			</>,
		);
		await attached("A");
		await attached("B");
		act(() => plot("A").focus());
		await userEvent.keyboard("..");
		await waitFor(() => expect(status("A")).toMatch(/^Point 2 of 3: s2 /));
		await waitFor(() => expect(readout("A")).toContain("s2"));
		if (shown === "") expect(readout("B")).not.toMatch(/s\d/);
		else await waitFor(() => expect(readout("B")).toContain(shown));
	});

	it.each([
		["a star before it", [s0, s1, s2, s3], ["s2"]],
		["the other order", [s3, s2, s1], ["s2"]],
		["no star before it", [s2, s3], ["s2"]],
		["other stars", [s0, s1, s3], []],
	])("stays with its star in new data with %s: Enter selects no other", async (_, points, selected) => {
		const onSelectionChange = vi.fn();
		const element = (all: HRDiagramPoint[]) => (
			<HRDiagram title="A" points={all} onSelectionChange={onSelectionChange} {...common} />
		);
		const { rerender } = render(element([s1, s2, s3]));
		await attached("A");
		act(() => plot("A").focus());
		await userEvent.keyboard("..");
		await waitFor(() => expect(status("A")).toMatch(/^Point 2 of 3: s2 /));
		rerender(element(points));
		if (selected.length === 0) await waitFor(() => expect(readout("A")).toBe(""));
		await userEvent.keyboard("{Enter}");
		expect(onSelectionChange.mock.calls).toEqual(selected.length > 0 ? [[selected]] : []);
	});
});

describe("a source whose annotations hold no photometry", () => {
	it.each([
		{ origin: "gaiadr3.vari_classifier_result", data: { Class: "RR", ClassSc: 0.9 } },
		{ origin: "crossmatch", data: { Gaia: [] } },
		{ origin: "crossmatch", data: { Gaia: null } },
		{ origin: "crossmatch", data: { Gaia: {} } },
		{ origin: "gaiadr3", data: { period: 0.57, best_class_name: "RRAB" } },
	])("has no diagram, and no fault: %j", (annotation) => {
		const { container } = render(
			<HRDiagram {...colorMagnitudeFromSkyPortal({ id: "S", annotations: [annotation] })} />,
		);
		expect(container).toBeEmptyDOMElement();
	});
});
