import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { type ReactElement, type ReactNode, Suspense } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { languageOf, numberWords, parseNumber } from "../../src/text/index.js";
import { DataTableBody } from "../../src/ui/figure/DataTableBody.js";
import {
	ExportButtons,
	fetchedWords,
	HelpDialog,
	helpWords,
	IssueList,
	keyboardHelp,
	LanguageProvider,
	Legend,
	lazyWithRetry,
	NumberSlider,
	pointerHelp,
	SearchBox,
	TableToggle,
	ToggleGroup,
	uiWords,
} from "../../src/ui/index.js";
import { lettersIn, MARKER, markedWords } from "../setup/markedWords.js";

afterEach(cleanup);

const language = languageOf(markedWords(uiWords, fetchedWords, helpWords, numberWords));
const nothing = (): void => {};
const renderMarked = (children: ReactNode) =>
	render(<LanguageProvider language={language}>{children}</LanguageProvider>);
const Missing = lazyWithRetry<object>(() => Promise.reject(new Error("offline")));

const parts: Record<string, ReactElement> = {
	NumberSlider: <NumberSlider label="1" value={0.5} min={0} max={1} step={0.1} />,
	SearchBox: <SearchBox label="1" value="2" onValueChange={nothing} />,
	ToggleGroup: (
		<ToggleGroup
			label="1"
			sections={[{ heading: "2", items: [{ id: "3", label: "3", count: 4 }] }]}
			value={[]}
			onValueChange={nothing}
		/>
	),
	Legend: <Legend items={[{ id: "1", label: "1", color: "#000", hidden: true }]} onHiddenChange={nothing} />,
	IssueList: <IssueList issues={[{ message: "1" }]} foldAfter={0} />,
	ExportButtons: <ExportButtons save={nothing} />,
	HelpDialog: (
		<HelpDialog
			open
			onClose={nothing}
			sections={[{ heading: "1", keys: [...keyboardHelp(language), ...pointerHelp(language)] }]}
		/>
	),
};

describe("the shared parts with all words replaced", () => {
	it.each(Object.entries(parts))("%s has no English text", (_name, element) => {
		const { container } = renderMarked(element);
		expect(container.innerHTML).toContain(MARKER);
		// "y" and "z" are keys.
		expect(lettersIn(container, [/\b[yz]\b/g])).toEqual([]);
	});

	it("DataTableBody has no English text, with rows left out and without rows", async () => {
		for (const rowCount of [0, 3]) {
			const { container, unmount } = renderMarked(
				<TableToggle>
					{(id, label) => (
						<DataTableBody
							id={id}
							label={label}
							caption="1"
							columns={[{ label: "2" }]}
							rowCount={rowCount}
							cell={() => null}
							maxRows={2}
						/>
					)}
				</TableToggle>,
			);
			fireEvent.click(screen.getByRole("button"));
			await screen.findByRole("table");
			expect(lettersIn(container)).toEqual([]);
			unmount();
		}
	});

	it("a part that fails to load has no English text", async () => {
		const { container } = renderMarked(
			<Suspense fallback={null}>
				<Missing />
			</Suspense>,
		);
		await waitFor(() => expect(container.textContent).toContain(MARKER));
		expect(lettersIn(container)).toEqual([]);
	});

	it("a refused number has no English reason", () => {
		const { container } = renderMarked(parts.NumberSlider);
		const box = screen.getByRole("textbox");
		for (const text of ["", "?", "1e999", "1,000"]) {
			act(() => {
				fireEvent.input(box, { target: { value: text } });
				fireEvent.keyDown(box, { key: "Enter" });
			});
			expect(container.querySelector("[role=alert]")?.textContent).toContain(MARKER);
			expect(lettersIn(container, [/(?<=\d)e/g])).toEqual([]);
		}
		expect(parseNumber("1.234", "", languageOf(markedWords(numberWords), "de-DE"))).toEqual({
			problem: `${MARKER} 1.234 1,234 1234`,
		});
	});
});

describe("lettersIn", () => {
	it("names texts and attributes that have letters, without data", () => {
		const { container } = render(
			<p title="Width">
				12 Å <b>seen</b>
			</p>,
		);
		expect(lettersIn(container, ["Å"])).toEqual(["p title: Width", "b: seen"]);
	});
});
