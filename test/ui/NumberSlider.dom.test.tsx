import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Profiler, StrictMode, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { numberReader } from "#lazy/ui/number-reader";
import { languageOf, parseNumber } from "../../src/text/index.js";
import { LanguageProvider, NumberSlider, type NumberSliderProps } from "../../src/ui/index.js";

afterEach(cleanup);

const base = { label: "Redshift", min: 0, max: 3, step: 0.001, fineStep: 0.0001, coarseStep: 0.01 };
const slider = (): HTMLInputElement => screen.getByRole("slider", { name: "Redshift" });
const box = (): HTMLInputElement => screen.getByRole("textbox", { name: "Redshift" });

function setUp(props: Partial<NumberSliderProps> = {}) {
	const onInput = vi.fn<(value: number) => void>();
	const onCommit = vi.fn<(value: number) => void>();
	const element = (more: Partial<NumberSliderProps> = {}) => (
		<StrictMode>
			<NumberSlider {...base} value={0.0166} onInput={onInput} onCommit={onCommit} {...props} {...more} />
		</StrictMode>
	);
	const { rerender } = render(element());
	return {
		user: userEvent.setup(),
		onInput,
		onCommit,
		rerender: (more: Partial<NumberSliderProps>) => rerender(element(more)),
	};
}

function Host() {
	const [z, setZ] = useState(1);
	return <NumberSlider {...base} value={z} onInput={setZ} />;
}

describe("NumberSlider", () => {
	it("is a group with a slider, a number box and two step buttons", () => {
		setUp({ unit: "km/s", description: "relativistic" });
		expect(screen.getByRole("group", { name: "Redshift" }).contains(slider())).toBe(true);
		expect(box().value).toBe("0.0166");
		expect(slider().getAttribute("aria-valuetext")).toBe("0.0166 km/s");
		expect(screen.getByRole("button", { name: "Decrease Redshift" })).toBeTruthy();
		expect(screen.getByRole("button", { name: "Increase Redshift" })).toBeTruthy();
		const notes = box().getAttribute("aria-describedby")?.split(" ") ?? [];
		expect(notes.map((id) => document.getElementById(id)?.textContent)).toEqual(["km/s", "relativistic"]);
	});

	it("reports each position of a drag in steps, and commits once at its end", () => {
		const { onInput, onCommit } = setUp();
		fireEvent.pointerDown(slider());
		fireEvent.input(slider(), { target: { value: "1.23456" } });
		fireEvent.input(slider(), { target: { value: "1.5" } });
		expect(onInput.mock.calls).toEqual([[1.235], [1.5]]);
		expect(box().value).toBe("1.5000");
		expect(onCommit).not.toHaveBeenCalled();
		fireEvent.change(slider(), { target: { value: "1.5001" } });
		fireEvent.pointerUp(slider());
		fireEvent.blur(slider());
		expect(onCommit.mock.calls).toEqual([[1.5]]);
	});

	it("takes any precision from the box on Enter, and keeps it", async () => {
		const { user, onInput, onCommit } = setUp();
		await user.clear(box());
		await user.type(box(), "0.016583214");
		expect(box().value).toBe("0.016583214");
		expect(onInput).not.toHaveBeenCalled();
		await user.keyboard("{Enter}");
		expect(onInput.mock.calls).toEqual([[0.016583214]]);
		expect(onCommit.mock.calls).toEqual([[0.016583214]]);
		expect(box().value).toBe("0.016583214");
		await user.tab();
		expect(onCommit).toHaveBeenCalledTimes(1);
	});

	it("takes the text when the box loses the focus", async () => {
		const { user, onCommit } = setUp();
		await user.clear(box());
		await user.type(box(), "2");
		await user.tab();
		expect(onCommit.mock.calls).toEqual([[2]]);
		expect(box().value).toBe("2.0000");
	});

	it("reports a missing number instead of zero when it is cleared, and Escape restores the value", async () => {
		const { user, onInput } = setUp();
		await user.clear(box());
		expect(screen.queryByRole("alert")).toBeNull();
		await user.keyboard("{Enter}");
		expect(screen.getByRole("alert").textContent).toContain("no number");
		expect(box().getAttribute("aria-invalid")).toBe("true");
		expect(box().getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
		await user.keyboard("{Escape}");
		expect(box().value).toBe("0.0166");
		expect(screen.queryByRole("alert")).toBeNull();
		expect(onInput).not.toHaveBeenCalled();
	});

	it("keeps an invalid text with its reason, and drops the reason once the text parses", async () => {
		const { user, onInput } = setUp();
		await user.clear(box());
		await user.type(box(), "fast{Enter}");
		await user.tab();
		expect(box().value).toBe("fast");
		expect(screen.getByRole("alert").textContent).toContain("“fast”");
		await user.clear(box());
		await user.type(box(), "1");
		expect(screen.queryByRole("alert")).toBeNull();
		await user.keyboard("{Enter}");
		expect(onInput.mock.calls).toEqual([[1]]);
	});

	it("leaves Enter, Escape and arrows to an input method", async () => {
		const { user, onCommit, onInput } = setUp();
		await user.click(box());
		await user.keyboard("5");
		for (const key of ["Enter", "Escape", "ArrowUp"]) fireEvent.keyDown(box(), { key, keyCode: 229 });
		expect(box().value).toBe("0.01665");
		expect(onCommit).not.toHaveBeenCalled();
		expect(onInput).not.toHaveBeenCalled();
	});

	it("handles Escape only while there is something to restore", async () => {
		const onKeyDown = vi.fn();
		const user = userEvent.setup();
		render(
			// biome-ignore lint/a11y/noStaticElementInteractions: represents a dialog around the control
			<div onKeyDown={(event) => onKeyDown(event.key)}>
				<NumberSlider {...base} value={1} />
			</div>,
		);
		await user.click(box());
		await user.keyboard("2{Escape}");
		expect(onKeyDown.mock.calls.flat()).toEqual(["2"]);
		await user.keyboard("{Escape}");
		expect(onKeyDown.mock.calls.flat()).toEqual(["2", "Escape"]);
	});

	it("accepts values outside of its range, which is extended to them and shrinks again", async () => {
		const { user, onCommit } = setUp();
		await user.clear(box());
		await user.type(box(), "6.4{Enter}");
		expect(onCommit).toHaveBeenLastCalledWith(6.4);
		expect([slider().min, slider().max, slider().value]).toEqual(["0", "6.4", "6.4"]);
		await user.clear(box());
		await user.type(box(), "-0.001{Enter}");
		expect([slider().min, slider().max]).toEqual(["-0.001", "6.4"]);
		await user.clear(box());
		await user.type(box(), "0.5{Enter}");
		expect([slider().min, slider().max, slider().value]).toEqual(["0", "3", "0.5"]);
	});

	it("refuses a value with the host's reason, by entry and by step", async () => {
		const validate = (z: number) => (z <= -1 ? "z must be above −1." : null);
		const { user, onInput } = setUp({ value: -0.9995, validate });
		await user.clear(box());
		await user.type(box(), "-2{Enter}");
		expect(screen.getByRole("alert").textContent).toBe("z must be above −1.");
		await user.keyboard("{Escape}{ArrowDown}");
		expect(screen.getByRole("alert").textContent).toBe("z must be above −1.");
		expect(onInput).not.toHaveBeenCalled();
		expect(box().value).toBe("-0.9995");
	});

	it("steps by arrow keys in slider and box, coarsely with Shift, finely with Alt, and commits on key up", async () => {
		const { user, onInput, onCommit } = setUp();
		act(() => slider().focus());
		await user.keyboard("{ArrowRight>}");
		expect(onCommit).not.toHaveBeenCalled();
		await user.keyboard("{/ArrowRight}");
		expect(onCommit.mock.calls).toEqual([[0.0176]]);
		await user.keyboard("{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowLeft}{/Alt}{PageDown}");
		act(() => box().focus());
		await user.keyboard("{ArrowUp}");
		expect(onInput.mock.calls.flat()).toEqual([0.0176, 0.0276, 0.0275, 0.0175, 0.0185]);
		expect(box().value).toBe("0.0185");
		act(() => slider().focus());
		await user.keyboard("{End}{Home}");
		expect(onInput.mock.calls.flat().slice(-2)).toEqual([3, 0]);
	});

	it("steps with its buttons and commits each press", async () => {
		const { user, onCommit } = setUp();
		await user.click(screen.getByRole("button", { name: "Increase Redshift" }));
		await user.click(screen.getByRole("button", { name: "Increase Redshift" }));
		await user.click(screen.getByRole("button", { name: "Decrease Redshift" }));
		expect(onCommit.mock.calls.flat()).toEqual([0.0176, 0.0186, 0.0176]);
	});

	it("repeats steps while a button is held, and commits at the end", () => {
		vi.useFakeTimers();
		try {
			const { onInput, onCommit } = setUp();
			const more = screen.getByRole("button", { name: "Increase Redshift" });
			fireEvent.pointerDown(more, { button: 0 });
			act(() => vi.advanceTimersByTime(400 + 60 * 3));
			expect(onInput).toHaveBeenCalledTimes(4);
			expect(onCommit).not.toHaveBeenCalled();
			fireEvent.pointerUp(more);
			fireEvent.click(more, { detail: 1 });
			expect(onInput).toHaveBeenCalledTimes(4);
			expect(onCommit).toHaveBeenCalledTimes(1);
			act(() => vi.advanceTimersByTime(1000));
			expect(onInput).toHaveBeenCalledTimes(4);
		} finally {
			vi.useRealTimers();
		}
	});

	it("follows its prop, but keeps a text that is being typed", async () => {
		const { user, rerender } = setUp();
		rerender({ value: 0.5 });
		expect([box().value, slider().value]).toEqual(["0.5000", "0.5"]);
		await user.clear(box());
		await user.type(box(), "1.2");
		rerender({ value: 0.7 });
		expect([box().value, slider().value]).toEqual(["1.2", "0.7"]);
	});

	it("returns to its prop when the host refuses the value", async () => {
		const { user, rerender } = setUp();
		await user.click(screen.getByRole("button", { name: "Increase Redshift" }));
		rerender({ value: 0.0166 });
		expect(box().value).toBe("0.0166");
	});

	it("works as a controlled control", async () => {
		const user = userEvent.setup();
		render(
			<StrictMode>
				<Host />
			</StrictMode>,
		);
		await user.click(screen.getByRole("button", { name: "Increase Redshift" }));
		await user.click(screen.getByRole("button", { name: "Increase Redshift" }));
		expect(box().value).toBe("1.0020");
		expect(slider().value).toBe("1.002");
	});

	it("is moved by a store without a render, and unsubscribes", () => {
		const listeners = new Set<(value: number) => void>();
		const subscribe = (listener: (value: number) => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		};
		const rendered = vi.fn();
		const { unmount } = render(
			<Profiler id="slider" onRender={rendered}>
				<NumberSlider {...base} value={1} subscribe={subscribe} />
			</Profiler>,
		);
		const renders = rendered.mock.calls.length;
		for (const listener of listeners) listener(2.5);
		expect(rendered.mock.calls.length).toBe(renders);
		expect([box().value, slider().value, slider().getAttribute("aria-valuetext")]).toEqual(["2.5000", "2.5", "2.5000"]);
		expect(listeners.size).toBe(1);
		unmount();
		expect(listeners.size).toBe(0);
	});

	it("shows the value of the store rather than an old prop when it is rendered for another reason", () => {
		let notify: (value: number) => void = () => {};
		const subscribe = (listener: (value: number) => void) => {
			notify = listener;
			return () => {};
		};
		const { rerender } = setUp({ value: 1, subscribe });
		notify(2);
		rerender({ description: "too fast" });
		expect(box().value).toBe("2.0000");
		expect(screen.getByText("too fast")).toBeTruthy();
		rerender({ value: 0.25 });
		expect(box().value).toBe("0.2500");
	});

	it("does not submit the host's form on Enter", async () => {
		const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
		const user = userEvent.setup();
		render(
			<form onSubmit={onSubmit}>
				<NumberSlider {...base} value={1} />
				<button type="submit">Send</button>
			</form>,
		);
		await user.type(box(), "5{Enter}");
		expect(onSubmit).not.toHaveBeenCalled();
	});

	describe("in another language", () => {
		const german = languageOf(
			{ increase: (label: string) => `${label} erhöhen`, notANumber: (text: string) => `${text} ist keine Zahl` },
			"de-DE",
		);
		const setUpGerman = (props: Partial<NumberSliderProps> = {}) => {
			const onCommit = vi.fn();
			render(
				<LanguageProvider language={german}>
					<NumberSlider {...base} value={0.0166} onCommit={onCommit} {...props} />
				</LanguageProvider>,
			);
			return { user: userEvent.setup(), onCommit };
		};

		it("writes and reads numbers with the decimal sign of the locale", async () => {
			const { user, onCommit } = setUpGerman();
			expect(box().value).toBe("0,0166");
			expect(slider().getAttribute("aria-valuetext")).toBe("0,0166");
			await user.clear(box());
			await user.type(box(), "1,25{Enter}");
			expect(onCommit.mock.calls).toEqual([[1.25]]);
			expect(box().value).toBe("1,2500");
		});

		it("uses the words of the host for its buttons and reasons", async () => {
			const { user } = setUpGerman();
			expect(screen.getByRole("button", { name: "Redshift erhöhen" })).toBeTruthy();
			await user.clear(box());
			await user.type(box(), "schnell{Enter}");
			expect(screen.getByRole("alert").textContent).toBe("schnell ist keine Zahl");
		});

		it("passes the language to `format` and `parse`", async () => {
			const format = vi.fn(() => "z");
			const parse = vi.fn(() => ({ value: 2 }));
			const { user, onCommit } = setUpGerman({ format, parse });
			expect(format).toHaveBeenCalledWith(0.0166, german);
			await user.type(box(), "1{Enter}");
			expect(parse).toHaveBeenCalledWith("z1", german, parseNumber);
			expect(onCommit.mock.calls).toEqual([[2]]);
		});
	});

	describe("where the reason for a refusal has to be fetched", () => {
		it("shows it once it is there, and reports nothing", async () => {
			const { user, onInput } = setUp({ validate: (z) => (z > 2 ? Promise.resolve(`${z} is too far.`) : null) });
			await user.clear(box());
			await user.type(box(), "2.5{Enter}");
			expect((await screen.findByRole("alert")).textContent).toBe("2.5 is too far.");
			expect(onInput).not.toHaveBeenCalled();
		});

		it("leaves out the reason for a value that another has followed", async () => {
			let answer = (_reason: string): void => {};
			const { user, onCommit } = setUp({
				validate: (z) => (z > 2 ? new Promise((resolve) => (answer = resolve)) : null),
			});
			await user.clear(box());
			await user.type(box(), "2.5{Enter}");
			await user.clear(box());
			await user.type(box(), "1{Enter}");
			await act(async () => answer("2.5 is too far."));
			expect(screen.queryByRole("alert")).toBeNull();
			expect(onCommit.mock.calls).toEqual([[1]]);
		});

		it("says where it could not be fetched", async () => {
			const { user } = setUp({ validate: () => Promise.reject(new Error("offline")) });
			await user.clear(box());
			await user.type(box(), "2.5{Enter}");
			expect((await screen.findByRole("alert")).textContent).toBe("This part could not be loaded.");
		});
	});

	describe("until the code that reads numbers is fetched", () => {
		afterEach(() => vi.restoreAllMocks());

		/** Nothing is there until `arrive` is called. */
		function setUpFetch() {
			let arrive = (): void => {};
			const now = vi.spyOn(numberReader, "now").mockReturnValue(null);
			vi.spyOn(numberReader, "load").mockReturnValue(
				new Promise((resolve) => {
					arrive = () => {
						now.mockReturnValue(parseNumber);
						resolve(parseNumber);
					};
				}),
			);
			return { ...setUp(), arrive: () => act(async () => arrive()) };
		}

		it("fetches it when the box is focused", () => {
			const { load } = numberReader;
			const fetch = vi.spyOn(numberReader, "load").mockImplementation(load);
			setUp();
			expect(fetch).not.toHaveBeenCalled();
			act(() => box().focus());
			expect(fetch).toHaveBeenCalled();
		});

		it("enters a typed number once it is there", async () => {
			const { user, onCommit, arrive } = setUpFetch();
			await user.clear(box());
			await user.type(box(), "0.5{Enter}");
			expect(onCommit).not.toHaveBeenCalled();
			expect(box().value).toBe("0.5");
			await arrive();
			expect(onCommit.mock.calls).toEqual([[0.5]]);
			expect(box().value).toBe("0.5000");
		});

		it("enters the number first and steps from it after that", async () => {
			const { user, onInput, arrive } = setUpFetch();
			await user.clear(box());
			await user.type(box(), "0.5{ArrowUp}");
			expect(onInput).not.toHaveBeenCalled();
			await arrive();
			expect(onInput.mock.calls).toEqual([[0.5], [0.501]]);
		});

		it("enters nothing that was taken back", async () => {
			const { user, onInput, arrive } = setUpFetch();
			await user.clear(box());
			await user.type(box(), "0.5{Enter}{Escape}");
			await arrive();
			expect(onInput).not.toHaveBeenCalled();
			expect(box().value).toBe("0.0166");
		});

		it("says that it could not be fetched, and tries again with the next Enter", async () => {
			const { user, onCommit, arrive } = setUpFetch();
			vi.spyOn(numberReader, "load")
				.mockRejectedValueOnce(new Error("offline"))
				.mockRejectedValueOnce(new Error("offline"));
			await user.clear(box());
			await user.type(box(), "0.5{Enter}");
			expect((await screen.findByRole("alert")).textContent).toBe("This part could not be loaded.");
			expect(box().value).toBe("0.5");
			vi.mocked(numberReader.load).mockResolvedValue(parseNumber);
			vi.mocked(numberReader.now).mockReturnValue(parseNumber);
			await user.type(box(), "{Enter}");
			expect(onCommit.mock.calls).toEqual([[0.5]]);
			await arrive();
		});
	});
});
