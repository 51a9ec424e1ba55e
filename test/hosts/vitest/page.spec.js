// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "astropane/styles.css";
import { createElement } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Page } from "./src/Page.js";

afterEach(cleanup);

test("draws the page and opens the display settings", async () => {
	const complaints = [];
	for (const name of ["error", "warn"]) vi.spyOn(console, name).mockImplementation((text) => complaints.push(text));
	render(createElement(Page));
	expect(screen.getAllByRole("application").length).toBe(3);
	expect(screen.getAllByRole("treeitem").length).toBeGreaterThan(0);
	expect(Object.values(window.__refs).filter((ref) => ref instanceof Element).length).toBe(4);
	await userEvent.click(screen.getAllByRole("button", { name: /Display/ })[0]);
	expect((await screen.findByRole("region", { name: "Display and export" })).textContent.length).toBeGreaterThan(20);
	expect(complaints).toEqual([]);
});
