import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button } from "../../src/ui/index.js";

afterEach(cleanup);

const renderStrict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

describe("Button", () => {
	it("does not submit a form", async () => {
		const onSubmit = vi.fn();
		renderStrict(
			<form onSubmit={onSubmit}>
				<Button>More</Button>
			</form>,
		);
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		expect(onSubmit).not.toHaveBeenCalled();
	});
});
