import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { languageOf } from "../../src/text/index.js";
import { IssueList, LanguageProvider } from "../../src/ui/index.js";

afterEach(cleanup);

const issues = (count: number) => Array.from({ length: count }, (_, i) => ({ message: `Point ${i} is missing.` }));

describe("IssueList", () => {
	it("renders nothing without issues", () => {
		const { container } = render(<IssueList issues={[]} />);
		expect(container.innerHTML).toBe("");
	});

	it("lists every message, equal ones as well", () => {
		render(<IssueList issues={[...issues(1), ...issues(1)]} />);
		const list = screen.getByRole("list", { name: "Problems with the data" });
		expect([...list.children].map((item) => item.textContent)).toEqual(["Point 0 is missing.", "Point 0 is missing."]);
	});

	it("folds a list that is longer than `foldAfter` under its number", () => {
		const { container, rerender } = render(<IssueList issues={issues(3)} foldAfter={3} />);
		expect(container.querySelector("details")).toBeNull();
		rerender(<IssueList issues={issues(1200)} foldAfter={3} />);
		expect(container.querySelector("summary")?.textContent).toBe("1,200 problems with the data");
		rerender(<IssueList issues={issues(1)} foldAfter={0} />);
		expect(container.querySelector("summary")?.textContent).toBe("1 problem with the data");
	});

	it("lists the first 200, and says how many more there are", () => {
		const { rerender } = render(<IssueList issues={issues(200)} />);
		expect(screen.getByRole("list").lastElementChild?.textContent).toBe("Point 199 is missing.");
		rerender(<IssueList issues={issues(20_000)} />);
		expect(screen.getByRole("list").children).toHaveLength(201);
		expect(screen.getByRole("list").lastElementChild?.textContent).toBe("and 19,800 more");
	});

	it("uses the words and numbers of the host", () => {
		const words = { dataProblemCount: (formatted: string) => `${formatted} Fehler`, dataProblems: "Fehler" };
		const { container } = render(
			<LanguageProvider language={languageOf(words, "de-DE")}>
				<IssueList issues={issues(1200)} foldAfter={0} />
			</LanguageProvider>,
		);
		expect(container.querySelector("summary")?.textContent).toBe("1.200 Fehler");
		expect(container.querySelector("ul")?.getAttribute("aria-label")).toBe("Fehler");
	});
});
