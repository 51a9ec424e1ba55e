import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { HRDiagram, type HRDiagramPoint } from "astropane/hr-diagram";
import { describe, expect, it, vi } from "vitest";
import "astropane/styles.css";
import { estimateText } from "astropane/plot";
import { layoutFor } from "../../src/hr-diagram/model/view.js";

const star = (id: string): HRDiagramPoint => ({ id, origin: "gaiadr3", color: 0.82, absoluteMag: 4.67 });
const thumbnail = (name: string, width = 120) => (
	<HRDiagram key={name} points={[star(name)]} width={width} title={`HR diagram of ${name}`} />
);
const plot = (name: string) => screen.findByRole("application", { name: `HR diagram of ${name}` });
const still = async (name: string): Promise<HTMLCanvasElement> => {
	const box = await plot(name);
	await waitFor(() => expect(box.querySelector("canvas")?.width).toBeGreaterThan(100));
	return box.querySelector("canvas") as HTMLCanvasElement;
};
describe("a diagram of less than 160 px", () => {
	it("is one canvas with a description", async () => {
		render(["before", "a"].map((name) => thumbnail(name)));
		const canvas = await still("a");
		const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		expect(pixels.some((value) => value > 0)).toBe(true);
		expect(screen.getByRole("region", { name: "HR diagram of a" }).querySelectorAll("*")).toHaveLength(3);
		expect(await plot("a")).toHaveAccessibleDescription(/1 point.*gaiadr3/);
	});

	it("shares the bitmap of its background with all others of its size", async () => {
		const { unmount } = render(thumbnail("first"));
		await still("first");
		unmount();
		const drawImage = vi.spyOn(CanvasRenderingContext2D.prototype, "drawImage");
		const names = Array.from({ length: 20 }, (_, i) => `star ${i}`);
		render(names.map((name) => <div key={name}>{thumbnail(name)}</div>));
		await still("star 19");
		expect(drawImage).toHaveBeenCalledTimes(20);
		expect(new Set(drawImage.mock.calls.map(([image]) => image)).size).toBe(1);
	});

	it("takes the colours of a theme that changes", async () => {
		const { container } = render(thumbnail("themed"));
		const canvas = await still("themed");
		const light = canvas.toDataURL();
		container.className = "dark";
		await waitFor(() => expect(canvas.toDataURL()).not.toBe(light));
		container.className = "";
		await waitFor(() => expect(canvas.toDataURL()).toBe(light));
	});

	it("becomes the whole diagram at the focus, which stays in it and takes keys", async () => {
		const { container } = render(thumbnail("focused"));
		await still("focused");
		const before = await plot("focused");
		act(() => before.focus());
		await waitFor(() => expect(container.querySelector("[role=status]")).not.toBeNull());
		expect(await plot("focused")).toHaveFocus();
		await userEvent.keyboard(".");
		await waitFor(() => expect(container.querySelector("[role=status]")).toHaveTextContent("focused"));
	});

	it("follows new points", async () => {
		const { rerender } = render(thumbnail("moved"));
		const canvas = await still("moved");
		const before = canvas.toDataURL();
		const points = [{ ...star("moved"), absoluteMag: 9 }];
		// The key of the first render: the same diagram gets new points.
		rerender(<HRDiagram key="moved" points={points} width={120} title="HR diagram of moved" />);
		await waitFor(() => expect(canvas.toDataURL()).not.toBe(before));
		expect(await plot("moved")).toHaveAccessibleDescription(/9/);
	});

	it("lists a point that cannot be drawn, as a whole diagram", async () => {
		render(<HRDiagram points={[star("good"), { ...star("bad"), color: Number.NaN }]} width={120} />);
		expect(await screen.findByText(/^1 problem/)).toBeInTheDocument();
	});

	it("becomes the whole diagram at the pointer", async () => {
		const { container } = render(thumbnail("hovered"));
		await still("hovered");
		(await plot("hovered")).dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
		await waitFor(() => expect(container.querySelector("[role=status]")).not.toBeNull());
		expect(container.querySelectorAll("canvas").length).toBeGreaterThan(1);
	});

	it("fills 70 % of its box with data", () => {
		const { plot: area, size } = layoutFor({ width: 120, height: 150 }, true, 2, false);
		expect((area.width * area.height) / (size.width * size.height)).toBeGreaterThan(0.7);
		expect(estimateText("−5", 11)).toBeLessThan(area.x);
	});
});
