import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import "astropane/styles.css";
import { NumberSlider } from "../../src/ui/index.js";

afterEach(cleanup);

describe("NumberSlider in a browser", () => {
	it("keeps its layout while the number changes", () => {
		let notify: (value: number) => void = () => {};
		const subscribe = (listener: (value: number) => void) => {
			notify = listener;
			return () => {};
		};
		render(
			<div className="astropane">
				<NumberSlider label="Redshift" value={0} min={0} max={3} step={0.001} subscribe={subscribe} />
			</div>,
		);
		const rectangles = () =>
			[...document.querySelectorAll("button, input")].map((e) => JSON.stringify(e.getBoundingClientRect()));
		const before = rectangles();
		for (const z of [0.1111, 1.0004, 2.8888]) {
			notify(z);
			expect(rectangles()).toEqual(before);
		}
	});

	it("handles the arrow keys of its slider itself, so that the value stays exact", async () => {
		const onCommit = vi.fn();
		render(<NumberSlider label="Redshift" value={0.016583214} min={0} max={3} step={0.001} onCommit={onCommit} />);
		screen.getByRole("slider").focus();
		await userEvent.keyboard("{ArrowRight}");
		expect(onCommit.mock.calls).toEqual([[0.017583214]]);
		expect(Number(screen.getByRole<HTMLInputElement>("slider").value)).toBe(0.017583214);
	});
});
